package zhaojing.rubric.checks.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.Numerals;

/** Finds numbers that have one value only within a text: years of service, days in one village. */
final class Facts {
  /** {@code models/checks/facts.yaml}. */
  record Data(List<Fact> facts, String unless, List<String> flagged, List<String> clean) {}

  record Fact(String name, List<String> patterns) {}

  /**
   * Two places with different numbers of one thing.
   *
   * @param first in the cleaned view
   * @param second in the cleaned view
   */
  record Twice(Span first, Span second) {}

  private record Compiled(String name, Pattern pattern, boolean keyed) {}

  private static final String NUMBER =
      "(?<![第\\d一二三四五六七八九十])(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,4})(?![\\d多几余来])";
  private static final int WINDOW_CHARS = 12;

  private final List<Compiled> compiled;
  private final Pattern unless;

  Facts() {
    Data data = Knowledge.read("models/checks/facts.yaml", Data.class);
    compiled =
        data.facts().stream()
            .flatMap(
                f ->
                    f.patterns().stream()
                        .map(
                            p ->
                                new Compiled(
                                    f.name(),
                                    Pattern.compile(p.replace("N", NUMBER)),
                                    !f.name().equals("发言人数") && p.contains("?<key>"))))
            .toList();
    unless = Pattern.compile(data.unless());
  }

  /** In order of the text; the first value of each fact is the one compared with. */
  List<Twice> find(String view) {
    Map<String, Matcher> first = new LinkedHashMap<>();
    List<Twice> found = new ArrayList<>();
    for (Compiled fact : compiled) {
      Matcher told = fact.pattern().matcher(view);
      while (told.find()) {
        String before = view.substring(Math.max(0, told.start() - WINDOW_CHARS), told.start());
        String clause = before.substring(before.lastIndexOf('。') + 1);
        if (unless.matcher(clause).find() || number(told).isEmpty()) {
          continue;
        }
        String key = fact.name() + (fact.keyed() ? told.group("key") : "");
        Matcher here = fact.pattern().matcher(view).region(told.start(), view.length());
        here.useTransparentBounds(true).find();
        Matcher other = first.putIfAbsent(key, here);
        if (other != null && !number(other).equals(number(told))) {
          Span a = new Span(other.start(), other.end());
          Span b = new Span(told.start(), told.end());
          found.add(a.start() <= b.start() ? new Twice(a, b) : new Twice(b, a));
        }
      }
    }
    return found;
  }

  private static Optional<Integer> number(Matcher told) {
    return Numerals.value(told.group("n")).map(v -> v.intValue());
  }
}
