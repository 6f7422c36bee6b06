package zhaojing.report.json;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import zhaojing.model.Advice;
import zhaojing.model.Quote;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.RunResult;
import zhaojing.report.JsonWriter;

/** {@code reviews.jsonl}: the judgement on every text that was read. */
final class ReviewLines {
  private ReviewLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    List<Review> sorted =
        result.reviews().stream().sorted(Comparator.comparing(Review::submission)).toList();
    for (Review review : sorted) {
      out.beginObject();
      out.text("submission", review.submission().value());
      out.flag("rated", review.rated());
      if (review.rated()) {
        ratings(out, review.ratings());
      } else {
        out.text("reason", String.join("；", review.reasons()));
      }
      out.decimal("copiedShare", review.copiedShare());
      out.decimal("officialShare", review.officialShare());
      out.number("readFirst", review.readFirst());
      out.text("recommendation", review.recommendation().map(Recommendation::id));
      out.texts("reasons", review.reasons());
      advice(out, review.advice());
      out.endObject();
    }
  }

  private static void advice(JsonWriter out, List<Advice> advice) throws IOException {
    out.beginArray("advice");
    for (Advice point : advice) {
      out.beginObject();
      out.text("about", point.about());
      out.text("point", point.point());
      out.place(point.place());
      out.text("satisfied", point.satisfied());
      out.endObject();
    }
    out.endArray();
  }

  private static void ratings(JsonWriter out, List<Rating> ratings) throws IOException {
    List<Rating> sorted = ratings.stream().sorted(Comparator.comparing(Rating::criterion)).toList();
    out.beginObject("ratings");
    for (Rating rating : sorted) {
      out.number(rating.criterion().id(), rating.level());
    }
    out.endObject();
    out.beginObject("ratingReasons");
    for (Rating rating : sorted) {
      out.beginObject(rating.criterion().id());
      out.texts("reasons", rating.reasons());
      out.beginArray("evidence");
      for (Quote quote : rating.quotes()) {
        out.beginObject();
        out.place(quote);
        out.endObject();
      }
      out.endArray();
      out.endObject();
    }
    out.endObject();
  }
}
