package zhaojing.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhaojing.evaluate.LabelledFile;
import zhaojing.evaluate.review.Quality;
import zhaojing.evaluate.review.RatedTexts;
import zhaojing.model.Criterion;
import zhaojing.model.Metadata;
import zhaojing.model.Rating;
import zhaojing.model.Source;
import zhaojing.model.Span;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.rubric.Indicator;
import zhaojing.rubric.Judgement;
import zhaojing.rubric.Subject;
import zhaojing.rubric.Tallier;
import zhaojing.rubric.Tally;
import zhaojing.rubric.evidence.EvidenceWords;

/**
 * What writers may try on whole texts, read and tagged as in a review; it must not pay. Words that
 * are added can make the tagger read a neighbouring sentence otherwise, so that some limits are one
 * level wide, or one text in ten.
 */
class RatingGamesTest {
  private static final String[] NAMES = {"张伟", "李强", "王芳", "刘洋", "陈静", "赵敏", "周杰", "吴磊"};
  private static final int WORTH_PADDING = 40;
  private static final Map<String, Knowledge> KNOWN = new HashMap<>();
  private static final Map<Text, Map<Criterion, Integer>> UNTOUCHED = new HashMap<>();

  /** A text of the corpus. */
  private record Text(String name, String campaign, boolean hollow, String words) {
    String each(IntFunction<String> before, IntFunction<String> after) {
      StringBuilder more = new StringBuilder();
      int n = 0;
      for (String line : words.split("\n")) {
        boolean padded = line.length() > WORTH_PADDING;
        more.append(padded ? before.apply(n) : "").append(line);
        more.append(padded ? after.apply(n) : "").append('\n');
        n++;
      }
      return more.toString();
    }
  }

  private static final List<Text> TEXTS = texts();

  private static List<Text> texts() {
    Stream<Text> rated =
        RatedTexts.readAll(Path.of("corpus", "reviews", "tune")).stream()
            .filter(t -> t.genre().isReflection())
            .map(t -> new Text(t.name(), t.campaign(), t.quality() == Quality.HOLLOW, t.text()));
    Stream<Text> labelled =
        LabelledFile.readAll(Path.of("corpus", "labelled", "dev")).stream()
            .filter(t -> t.genre().isReflection())
            .map(t -> new Text(t.name(), t.campaign(), t.quality().equals("hollow"), t.text()));
    return Stream.concat(rated, labelled).toList();
  }

  private static Subject subject(Text text, String words) {
    Source source = new Source("体会.txt", "text/plain", "", Metadata.NONE, Optional.empty());
    ReadText read =
        knowledge(text)
            .readers()
            .read(
                new InputText(
                    new SubmissionId("s0001"),
                    UnitId.NONE,
                    Optional.empty(),
                    "心得体会",
                    source,
                    words,
                    List.of()));
    return new Subject(
        read.submission(),
        read.reading(),
        read.sentences(),
        read.compared().officialSpans(),
        List.of(),
        read.items());
  }

  private static Knowledge knowledge(Text text) {
    return KNOWN.computeIfAbsent(text.campaign(), c -> Knowledge.of(Models.bundled(), c));
  }

  private static Map<Criterion, Integer> levels(Text text, String words) {
    return words.equals(text.words())
        ? UNTOUCHED.computeIfAbsent(text, t -> rated(t, words))
        : rated(text, words);
  }

  private static Map<Criterion, Integer> rated(Text text, String words) {
    Map<Criterion, Integer> levels = new TreeMap<>();
    for (Rating rating : knowledge(text).rubric().rate(subject(text, words))) {
      levels.put(rating.criterion(), rating.level());
    }
    return levels;
  }

  private static int sum(Map<Criterion, Integer> levels) {
    return levels.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void slogansRaiseNothing() {
    String slogans = "\n我要坚决反对四风，永葆先进性，努力奋斗！让我们更加紧密地团结起来，为实现中国梦而努力奋斗。要坚定理想信念，牢记宗旨。";
    for (Text text : TEXTS) {
      Map<Criterion, Integer> before = levels(text, text.words());
      Map<Criterion, Integer> after = levels(text, text.each(n -> "", n -> slogans));
      assertTrue(sum(after) <= sum(before) + 1, text.name() + before + after);
      for (Criterion criterion : Criterion.values()) {
        assertTrue(
            !text.hollow() || after.get(criterion) <= before.get(criterion),
            text.name() + criterion + before + after);
      }
    }
  }

  @Test
  void forExampleWithoutAnExampleRaisesNothing() {
    Set<String> risen = new TreeSet<>();
    for (Text text : TEXTS) {
      if (text.hollow()) {
        Map<Criterion, Integer> before = levels(text, text.words());
        Map<Criterion, Integer> after =
            levels(text, text.words().replace("。", "。例如，学习不够深入，工作不够扎实。"));
        for (Criterion criterion :
            List.of(Criterion.CONCRETENESS, Criterion.SELF_REFERENCE, Criterion.PROBLEM_FINDING)) {
          int most = Math.max(2, before.get(criterion));
          assertTrue(after.get(criterion) <= most + 1, text.name() + before + after);
          if (after.get(criterion) > most) {
            risen.add(text.name());
          }
        }
      }
    }
    assertTrue(risen.size() * 10 <= TEXTS.size(), risen.toString());
  }

  @Test
  void datesAndNamesThatTellNothingAreNoIncidents() {
    for (Text text : TEXTS) {
      if (text.hollow()) {
        int incidents = incidents(text, text.words()).size();
        for (String padded :
            List.of(
                text.each(n -> "", n -> NAMES[n % 8] + "，2014年" + (n % 12 + 1) + "月5日。"),
                text.each(n -> "（2014年3月" + (n + 1) + "日，" + NAMES[n % 8] + "，3人）", n -> ""),
                text.each(
                    n -> "2014年" + (n % 12 + 1) + "月5日，" + NAMES[n % 8] + "说：“很好。”", n -> ""))) {
          assertTrue(incidents(text, padded).size() <= incidents + 1, text.name());
          int most = Math.max(2, levels(text, text.words()).get(Criterion.CONCRETENESS) + 1);
          assertTrue(levels(text, padded).get(Criterion.CONCRETENESS) <= most, text.name());
        }
      }
    }
  }

  @Test
  void theSameIncidentThreeTimesCountsOnce() {
    List<String> risen = new ArrayList<>();
    for (Text text : TEXTS) {
      Subject subject = subject(text, text.words());
      String whole = subject.submission().document().text();
      for (Span incident : incidents(text, text.words()).stream().limit(1).toList()) {
        Span paragraph =
            subject.reading().document().paragraphs().stream()
                .filter(p -> p.contains(incident))
                .findFirst()
                .orElseThrow();
        String words = whole.substring(paragraph.start(), paragraph.end());
        String thrice = whole.replace(words, words + "\n" + words + "\n" + words);
        if (sum(levels(text, thrice)) > sum(levels(text, text.words())) + 1) {
          risen.add(text.name());
        }
      }
    }
    assertTrue(risen.size() * 10 <= TEXTS.size(), risen.toString());
  }

  @Test
  void thePartyAndTheCountryAreNotTheWriter() {
    for (Text text : TEXTS) {
      String more = text.words().replace("要", "我党我国我们党自我要");
      int before = levels(text, text.words()).get(Criterion.SELF_REFERENCE);
      assertTrue(levels(text, more).get(Criterion.SELF_REFERENCE) <= before, text.name());
    }
  }

  @Test
  void takingAnIncidentAwayNeverRaisesConcreteness() {
    int taken = 0;
    for (Text text : TEXTS) {
      String whole = subject(text, text.words()).submission().document().text();
      int before = levels(text, text.words()).get(Criterion.CONCRETENESS);
      for (Span incident : incidents(text, text.words())) {
        String fewer = whole.substring(0, incident.start()) + whole.substring(incident.end());
        int after = levels(text, fewer).get(Criterion.CONCRETENESS);
        assertTrue(after <= before, text.name() + ": " + whole.substring(incident.start()));
        taken++;
      }
    }
    assertTrue(taken > 40, "incidents tried: " + taken);
  }

  @Test
  void aTextCutShortOrBadlyReadIsNotRated() {
    for (Text text : TEXTS.subList(0, 5)) {
      String begun = text.words().substring(0, 120);
      assertTrue(judged(text, begun).ratings().isEmpty(), text.name());
      StringBuilder garbled = new StringBuilder();
      for (int i = 0; i < text.words().length(); i++) {
        garbled.append(i % 4 == 1 ? '\ufffd' : text.words().charAt(i));
      }
      Judgement judgement = judged(text, garbled.toString());
      assertTrue(judgement.ratings().isEmpty(), text.name());
      assertEquals(Optional.empty(), judgement.recommendation());
    }
  }

  private static Judgement judged(Text text, String words) {
    return knowledge(text).reviewer().judge(subject(text, words), List.of(), List.of());
  }

  /** First sentences of the incidents, in the text as read. */
  private static List<Span> incidents(Text text, String words) {
    Tally tally = new Tallier(EvidenceWords.standard()).tally(subject(text, words));
    return new ArrayList<>(tally.places(Indicator.INCIDENTS));
  }
}
