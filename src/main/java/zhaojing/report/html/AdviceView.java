package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Advice;

/**
 * A point of advice as the page shows it.
 *
 * @param words of its place, shortened
 * @param link to that place in the text
 */
public record AdviceView(String point, String words, String link, String satisfied) {

  static List<AdviceView> of(List<Advice> advice) {
    List<AdviceView> views = new ArrayList<>();
    for (Advice point : advice) {
      String words = Excerpt.of(point.place().text(), 44);
      String link = "#" + anchor(views.size());
      views.add(new AdviceView(point.point(), words, link, point.satisfied()));
    }
    return views;
  }

  /** Places to jump to in the text. */
  static List<Mark> marks(List<Advice> advice) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < advice.size(); i++) {
      marks.add(Mark.place(advice.get(i).place().span(), anchor(i)));
    }
    return marks;
  }

  private static String anchor(int index) {
    return "a" + (index + 1);
  }
}
