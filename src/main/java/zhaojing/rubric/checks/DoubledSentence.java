package zhaojing.rubric.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhaojing.model.CheckId;
import zhaojing.model.Finding;
import zhaojing.model.Severity;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.rubric.Check;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;

/** A sentence that stands twice in one text. */
final class DoubledSentence implements Check {
  private static final int LEAST_CHARS_NEAR = 10;

  /** Far apart a repeated sentence may be meant as a refrain, so it must be longer. */
  private static final int LEAST_CHARS_FAR = 18;

  private static final int NEAR_SENTENCES = 2;
  private static final int MUCH_CHARS = 80;

  @Override
  public CheckId id() {
    return new CheckId("DOUBLED_SENTENCE");
  }

  @Override
  public String name() {
    return "句子重复";
  }

  @Override
  public String purpose() {
    return "同一句话在文中出现两次以上，紧挨着的多半是粘贴所致。短句呼应、标题和官方表述不算。";
  }

  @Override
  public List<Example> examples() {
    String doubled = "只有把三者统一起来，才能赢得群众的信任。";
    String far = "我们一定要把群众的事当成自己的事来办，一件一件办到底。";
    String between = "村里的路修好了。渠也通了。账贴在墙上。";
    return List.of(
        Example.flagged("清廉是保证。" + doubled + doubled + "还要坚持。", doubled, doubled),
        Example.flagged(far + between + far, far, far),
        Example.clean("心要热。" + between + "心要热。脚要勤。" + between + "心要热。"),
        Example.clean("一、存在的突出问题和不足之处\n学习不够。\n二、原因\n一、存在的突出问题和不足之处\n"),
        Example.clean("只有把三者统一起来，才能赢得信任。只有把三件事连起来，才能赢得人心。"),
        Example.clean("这件事我一直放在心上。" + between + "这件事我一直放在心上。"));
  }

  @Override
  public List<Finding> find(Subject subject) {
    List<Span> sentences = subject.reading().document().sentences();
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      String clean = subject.reading().clean(sentences.get(i));
      String key = comparable(clean);
      if (key.length() >= LEAST_CHARS_NEAR && endsLikeSentence(clean)) {
        places.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<Span> found = new ArrayList<>();
    boolean near = false;
    for (Map.Entry<String, List<Integer>> place : places.entrySet()) {
      List<Integer> at = place.getValue();
      boolean close = closest(at) <= NEAR_SENTENCES;
      boolean long_ = place.getKey().length() >= LEAST_CHARS_FAR;
      if (at.size() > 1 && (close || (long_ && !official(subject, sentences.get(at.get(0)))))) {
        near |= close;
        at.forEach(i -> found.add(sentences.get(i)));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    boolean much = found.stream().mapToInt(Span::length).sum() > MUCH_CHARS * 2;
    return finding(
        subject,
        much ? Severity.MAJOR : near ? Severity.MINOR : Severity.INFO,
        "有句子在文中重复出现" + (near ? "，而且紧挨着" : "") + "。",
        found.stream().sorted().map(subject::quote).toList(),
        "删去重复的一处；如有意呼应，请换一种说法。");
  }

  private static int closest(List<Integer> at) {
    int closest = Integer.MAX_VALUE;
    for (int i = 1; i < at.size(); i++) {
      closest = Math.min(closest, at.get(i) - at.get(i - 1));
    }
    return closest;
  }

  private static boolean official(Subject subject, Span sentence) {
    return Spans.coveredWithin(sentence, subject.official()) * 2 > sentence.length();
  }

  private static boolean endsLikeSentence(String sentence) {
    return "。！？；!?”".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }

  private static String comparable(String sentence) {
    return sentence
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
