package zhaojing.evaluate.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhaojing.model.Criterion;
import zhaojing.model.Evidence;
import zhaojing.model.Finding;
import zhaojing.model.Measure;
import zhaojing.model.Quote;
import zhaojing.model.Recommendation;

/** What came out otherwise than the person said, one entry each, text by text. */
public final class ReviewErrors {
  /** Of what kind an entry is. */
  public enum Kind {
    GENRE("文稿类型不同", "genre"),
    UNRATED("没有评分", "unrated"),
    RATING("评分相差 2 以上", "rating"),
    RECOMMENDATION("建议不同", "recommendation"),
    MISSED("漏掉", "missed"),
    FALSE_ALARM("误报", "false alarm"),
    UNMARKED("人工没有标出", "not marked");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** The words for a reader. */
    public String say(boolean inChinese) {
      return inChinese ? chinese : english;
    }
  }

  /**
   * @param text the text's name
   * @param what criterion or check
   * @param person what the person said, {@code -} for nothing
   * @param program what the program said
   */
  public record Entry(Kind kind, String text, String what, String person, String program) {}

  private static final String NOTHING = "-";

  private ReviewErrors() {}

  public static List<Entry> of(List<ReviewedText> texts, CheckKinds kinds) {
    List<Entry> entries = new ArrayList<>();
    texts.forEach(text -> add(text, kinds, entries));
    return entries;
  }

  private static void add(ReviewedText text, CheckKinds kinds, List<Entry> entries) {
    RatedText gold = text.gold();
    if (text.genre() != gold.genre()) {
      entries.add(
          new Entry(Kind.GENRE, gold.name(), "genre", gold.genre().id(), text.genre().id()));
    }
    if (text.counts() && text.ratings().isEmpty()) {
      entries.add(new Entry(Kind.UNRATED, gold.name(), "ratings", NOTHING, NOTHING));
    } else if (text.counts()) {
      for (Criterion criterion : Criterion.values()) {
        LevelPair levels = text.levels(criterion);
        if (levels.difference() > 1) {
          entries.add(
              new Entry(
                  Kind.RATING,
                  gold.name(),
                  criterion.id(),
                  Integer.toString(levels.person()),
                  Integer.toString(levels.program())));
        }
      }
    }
    if (gold.recommendation().isPresent() && !gold.recommendation().equals(text.recommendation())) {
      entries.add(
          new Entry(
              Kind.RECOMMENDATION,
              gold.name(),
              "recommendation",
              gold.recommendation().get().id(),
              text.recommendation().map(Recommendation::id).orElse(NOTHING)));
    }
    FaultMatching matching = FaultMatching.of(text);
    for (MarkedFault fault : matching.missed()) {
      entries.add(
          new Entry(
              Kind.MISSED,
              gold.name(),
              fault.check().value(),
              fault.quote().orElse(NOTHING),
              NOTHING));
    }
    for (Finding finding : matching.wrong()) {
      boolean alarm = gold.clean() && kinds.ofForm(finding.check());
      entries.add(
          new Entry(
              alarm ? Kind.FALSE_ALARM : Kind.UNMARKED,
              gold.name(),
              finding.check().value(),
              NOTHING,
              finding.evidence().stream()
                  .map(ReviewErrors::words)
                  .collect(Collectors.joining("｜"))));
    }
  }

  private static String words(Evidence evidence) {
    return evidence instanceof Quote quote
        ? quote.text().replaceAll("\\s+", " ")
        : ((Measure) evidence).measure() + "=" + ((Measure) evidence).value();
  }
}
