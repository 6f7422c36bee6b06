package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Stance;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;

/** Marks of what each sentence does: its move, and the words with which it admits a failing. */
final class SentenceMarks {
  private SentenceMarks() {}

  static List<Mark> of(List<TaggedSentence> sentences, Map<ThemeId, String> themeNames) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence sentence = sentences.get(i);
      if (sentence.unsure()) {
        String guess = "拿不准（" + sentence.move().chinese() + "？）";
        marks.add(Mark.of(sentence.span(), "s").labelled(guess));
        continue;
      }
      Mark mark =
          Mark.of(sentence.span(), css(sentence.move())).labelled(sentence.move().chinese());
      marks.add(sentence.themes().isEmpty() ? mark : mark.anchored(ThemeView.anchor(i)));
      for (ThemeHit hit : sentence.themes()) {
        if (hit.stance() == Stance.ADMITS_SELF) {
          String theme = themeNames.getOrDefault(hit.theme(), hit.theme().value());
          for (Span span : hit.evidence()) {
            marks.add(Mark.of(span, "e").noted(hit.stance().chinese() + "：" + theme));
          }
        }
      }
    }
    return marks;
  }

  /** Kinds of moves share a colour: what is admitted, why, what is done about it, the rest. */
  private static String css(Move move) {
    return switch (move) {
      case PROBLEM_SELF -> "s a m1";
      case PROBLEM_GROUP -> "s m2";
      case CAUSE -> "s m3";
      case MEASURE_CONCRETE -> "s m4";
      case FACT -> "s m5";
      default -> "s";
    };
  }
}
