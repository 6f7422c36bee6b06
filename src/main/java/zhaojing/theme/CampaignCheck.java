package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/** Runs the examples that a campaign carries. */
public final class CampaignCheck {
  /** What is wrong with an example. */
  public enum Fault {
    /** A {@code flag} that is not found. */
    NOT_FOUND("应当认出而没有认出"),
    /** A {@code pass} that is found. */
    FOUND("不该认出而认出了"),
    /** A {@code known_miss} that is found now: it belongs among the flags. */
    FOUND_NOW("已经能认出，请移到 flag"),
    /** An example that gets other labels. */
    OTHER_LABELS("标注与所写的不同");

    private final String chinese;

    Fault(String chinese) {
      this.chinese = chinese;
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * An example that does not hold.
   *
   * @param place where it stands, for example {@code formalism.flag} or {@code examples}
   * @param text of the example
   * @param got what was read instead, empty when the fault says it all
   */
  public record Failure(String place, Fault fault, String text, String got) {}

  private CampaignCheck() {}

  /** In Chinese, one line a theme's example that does not hold; empty when all hold. */
  public static List<String> failures(Campaign campaign) {
    return themes(campaign).stream()
        .map(f -> f.place() + "：" + f.fault().chinese + "：" + f.text())
        .toList();
  }

  /** The themes' examples that do not hold, in the campaign's order. */
  public static List<Failure> themes(Campaign campaign) {
    ThemeIndex index = new ThemeIndex(campaign);
    List<Failure> failures = new ArrayList<>();
    for (Theme theme : campaign.themes()) {
      Theme.Examples examples = theme.examples();
      add(index, theme, "flag", examples.flag(), false, Fault.NOT_FOUND, failures);
      add(index, theme, "pass", examples.pass(), true, Fault.FOUND, failures);
      add(index, theme, "known_miss", examples.knownMiss(), true, Fault.FOUND_NOW, failures);
    }
    return List.copyOf(failures);
  }

  private static void add(
      ThemeIndex index,
      Theme theme,
      String list,
      List<String> sentences,
      boolean wrong,
      Fault fault,
      List<Failure> failures) {
    for (String sentence : sentences) {
      if (found(index, theme.id(), sentence) == wrong) {
        failures.add(new Failure(theme.id() + "." + list, fault, sentence, ""));
      }
    }
  }

  private static boolean found(ThemeIndex index, ThemeId theme, String sentence) {
    return Set.copyOf(index.themes(sentence)).contains(theme);
  }

  /** The campaign's own examples whose move or stances come out otherwise. */
  public static List<Failure> labels(Campaign campaign, TextReader reader, SentenceTagger tagger) {
    List<Failure> failures = new ArrayList<>();
    for (TagExample example : campaign.examples()) {
      List<String> lines = new ArrayList<>(example.before());
      lines.add(example.text());
      Reading reading = reader.read(new SubmissionId("example"), String.join("\n", lines));
      List<TaggedSentence> tagged = tagger.tag(reading, example.genre());
      TaggedSentence last = tagged.get(tagged.size() - 1);
      List<String> themes =
          last.themes().stream().map(h -> h.theme() + ":" + h.stance().id()).toList();
      boolean moved = example.move().isPresent() && example.move().get() != last.move();
      if (moved || !themes.containsAll(example.themes())) {
        String got = themes.stream().collect(Collectors.joining(" ", last.move().id() + " ", ""));
        failures.add(new Failure("examples", Fault.OTHER_LABELS, example.text(), got.strip()));
      }
    }
    return List.copyOf(failures);
  }
}
