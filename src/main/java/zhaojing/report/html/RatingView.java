package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.model.SubmissionId;

/**
 * A criterion's level as its page shows it.
 *
 * @param level 1 to 5
 * @param places quotes behind it, to jump to
 */
public record RatingView(
    String criterion, int level, List<String> reasons, List<FindingView.Place> places) {

  static List<RatingView> of(SubmissionId id, List<Rating> ratings) {
    List<RatingView> views = new ArrayList<>();
    for (Rating rating : ratings) {
      List<FindingView.Place> places = new ArrayList<>();
      for (Quote quote : rating.quotes()) {
        boolean here = quote.submission().equals(id);
        String link = here ? "#" + anchor(rating, places.size()) : quote.submission() + ".html";
        places.add(new FindingView.Place(Excerpt.of(quote.text(), 28), true, link));
      }
      views.add(
          new RatingView(rating.criterion().chinese(), rating.level(), rating.reasons(), places));
    }
    return views;
  }

  static List<Mark> marks(SubmissionId id, List<Rating> ratings) {
    List<Mark> marks = new ArrayList<>();
    for (Rating rating : ratings) {
      for (int q = 0; q < rating.quotes().size(); q++) {
        Quote quote = rating.quotes().get(q);
        if (quote.submission().equals(id)) {
          marks.add(Mark.place(quote.span(), anchor(rating, q)));
        }
      }
    }
    return marks;
  }

  private static String anchor(Rating rating, int quote) {
    return "r-" + rating.criterion().id() + "-" + (quote + 1);
  }
}
