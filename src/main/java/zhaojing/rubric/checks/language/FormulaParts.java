package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.Span;
import zhaojing.text.PhraseTrie;

/**
 * Compares enumerations with formulae of three parts and more: the text's parts around one known
 * part, as far as they are parted by marks of enumeration only.
 */
final class FormulaParts {
  /**
   * One part's words.
   *
   * @param formula index of its formula
   * @param part index in the formula
   */
  private record Place(int formula, int part) {}

  /** A stretch of the text between two marks of enumeration. */
  private record Piece(Span span, int part) {}

  private static final int LEAST_PARTS = 3;

  /** A wrong part has about the length of the right one. */
  private static final int LENGTH_DIFFERENCE_CHARS = 2;

  private final List<GarbledFormula.Parts> formulas;
  private final PhraseTrie<List<Place>> places;

  FormulaParts(List<GarbledFormula.Parts> all) {
    formulas =
        all.stream()
            .filter(f -> f.parts().size() >= LEAST_PARTS && f.parts().get(0).length() > 1)
            .toList();
    Map<String, List<Place>> byWords = new TreeMap<>();
    for (int f = 0; f < formulas.size(); f++) {
      List<String> parts = formulas.get(f).parts();
      for (int p = 0; p < parts.size(); p++) {
        for (String variant : parts.get(p).split("\\|")) {
          byWords.computeIfAbsent(variant, k -> new ArrayList<>()).add(new Place(f, p));
        }
      }
    }
    places = new PhraseTrie<>(byWords);
  }

  List<GarbledFormula.Garbled> find(String view) {
    List<GarbledFormula.Garbled> found = new ArrayList<>();
    Map<Integer, List<Piece>> runs = new TreeMap<>();
    for (PhraseTrie.Hit<List<Place>> hit : places.find(view)) {
      for (Place place : hit.value()) {
        List<Piece> run = runs.computeIfAbsent(place.formula(), k -> new ArrayList<>());
        Piece piece = new Piece(hit.span(), place.part());
        if (!run.isEmpty() && !joins(view, place.formula(), run.get(run.size() - 1), piece)) {
          judge(view, place.formula(), run).ifPresent(found::add);
          run.clear();
        }
        run.add(piece);
      }
    }
    runs.forEach((formula, run) -> judge(view, formula, run).ifPresent(found::add));
    return found;
  }

  /**
   * Whether two parts belong to one enumeration, with at most one piece that is no part between.
   */
  private boolean joins(String view, int formula, Piece left, Piece right) {
    if (right.span().start() < left.span().end()) {
      return false;
    }
    String between = view.substring(left.span().end(), right.span().start());
    if (between.matches("[、，；,和与及]{1,2}")) {
      return true;
    }
    int longest = longest(formula) + LENGTH_DIFFERENCE_CHARS;
    return between.matches("[、，][\\u4e00-\\u9fff]{2," + longest + "}[、，和]")
        && right.part() - left.part() == 2;
  }

  private int longest(int formula) {
    return formulas.get(formula).parts().stream().mapToInt(String::length).max().orElse(0);
  }

  private Optional<GarbledFormula.Garbled> judge(String view, int formula, List<Piece> run) {
    List<String> parts = formulas.get(formula).parts();
    Set<Integer> distinct = new HashSet<>();
    run.forEach(p -> distinct.add(p.part()));
    int n = parts.size();
    if (run.isEmpty() || distinct.size() < Math.max(2, n - 1)) {
      return Optional.empty();
    }
    Span span = run.get(0).span().union(run.get(run.size() - 1).span());
    String name = "“" + formulas.get(formula).name() + "”";
    if (run.size() > distinct.size()) {
      return Optional.of(new GarbledFormula.Garbled(span, name + "有一部分写了两遍"));
    }
    if (distinct.size() == n) {
      return Optional.empty();
    }
    int missing = 0;
    while (distinct.contains(missing)) {
      missing++;
    }
    String right = parts.get(missing).split("\\|")[0];
    Optional<Span> wrong = inPlace(view, run, missing, right);
    if (wrong.isPresent()) {
      return Optional.of(
          new GarbledFormula.Garbled(
              span.union(wrong.get()),
              name
                  + "中“"
                  + right
                  + "”写成了“"
                  + view.substring(wrong.get().start(), wrong.get().end())
                  + "”"));
    }
    boolean closed = closed(view, span);
    boolean ordered = inOrder(run);
    return n >= 4 && closed && ordered
        ? Optional.of(new GarbledFormula.Garbled(span, name + "缺“" + right + "”"))
        : Optional.empty();
  }

  /** The words that stand where the missing part should, when they look like it. */
  private static Optional<Span> inPlace(String view, List<Piece> run, int missing, String right) {
    int start = -1;
    int end = -1;
    for (int i = 0; i + 1 < run.size(); i++) {
      if (run.get(i).part() == missing - 1 && run.get(i + 1).part() == missing + 1) {
        start = run.get(i).span().end() + 1;
        end = run.get(i + 1).span().start() - 1;
      }
    }
    Piece first = run.get(0);
    Piece last = run.get(run.size() - 1);
    if (missing == 0
        && first.part() == 1
        && first.span().start() > 1
        && "、，".indexOf(view.charAt(first.span().start() - 1)) >= 0) {
      end = first.span().start() - 1;
      start = Math.max(0, end - right.length());
    }
    if (start < 0
        && last.part() == missing - 1
        && last.span().end() < view.length()
        && "、，和".indexOf(view.charAt(last.span().end())) >= 0) {
      start = last.span().end() + 1;
      end = Math.min(view.length(), start + right.length());
    }
    if (start < 0 || end <= start) {
      return Optional.empty();
    }
    // The wrong part may be a little shorter or longer: 治病 for 治治病.
    int mark = start;
    while (mark < view.length() && mark - start <= right.length() + 1 && isHan(view, mark)) {
      mark++;
    }
    boolean otherLength = mark > start && mark < end + 2 && mark - start != right.length();
    if (otherLength && atMark(view, mark)) {
      end = mark;
    }
    String words = view.substring(start, end);
    boolean bounded =
        end >= view.length()
            || !Character.isIdeographic(view.charAt(end))
            || "的和等".indexOf(view.charAt(end)) >= 0;
    boolean inside = Math.abs(words.length() - right.length()) <= 1 && bounded;
    int equal = 0;
    for (int i = 0; inside && i < right.length(); i++) {
      equal += words.indexOf(right.charAt(i)) >= 0 ? 1 : 0;
    }
    boolean quoted = end < view.length() && "”\"’".indexOf(view.charAt(end)) >= 0 && run.size() > 2;
    boolean near = inside && (equal * 2 >= right.length() || quoted);
    return near && !words.equals(right) ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isHan(String view, int at) {
    return Character.isIdeographic(view.charAt(at));
  }

  private static boolean atMark(String view, int at) {
    return at >= view.length() || "、，。；”\"’".indexOf(view.charAt(at)) >= 0;
  }

  /** In quotation marks, or named as a whole. */
  private static boolean closed(String view, Span span) {
    char before = span.start() > 0 ? view.charAt(span.start() - 1) : '\n';
    String after = view.substring(span.end(), Math.min(view.length(), span.end() + 8));
    String lead = view.substring(Math.max(0, span.start() - 9), span.start());
    if (lead.matches("(?s).*(?:四风”?|要求|标准|目标)(?:就是|即|是|指的?是|，即|：|——|包括)[“]?")
        && !after.startsWith("等")) {
      return true;
    }
    boolean quoted = "“\"‘".indexOf(before) >= 0 && after.matches("(?s)[”\"’].*");
    return quoted
        || (after.matches("(?s)[”\"]?(?:的)?(?:总要求|要求|标准|目标|“?四风”?|合格(?:共产)?党员|合格的|好干部).*")
            && !after.startsWith("等"));
  }

  private static boolean inOrder(List<Piece> run) {
    for (int i = 1; i < run.size(); i++) {
      if (run.get(i).part() <= run.get(i - 1).part()) {
        return false;
      }
    }
    return true;
  }
}
