package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/**
 * What an item speaks of.
 *
 * @param terms pairs of characters inside its content words, with weights: those that are rare
 *     among the items of the text weigh more (inverse document frequency, after Spärck Jones 1972)
 * @param around these and, lighter, those of the sentences that detail it
 * @param heading pairs of characters of the heading above it
 * @param conceptsAround its concepts and those of the sentences that detail it
 * @param headingConcepts what that heading speaks of
 * @param named the number of the problem it names, 0 without one
 */
record Content(
    Map<String, Double> terms,
    Map<String, Double> around,
    Set<String> heading,
    Set<String> concepts,
    Set<String> conceptsAround,
    Set<String> headingConcepts,
    Set<ThemeId> themes,
    int named) {
  private static final String CONTENT_TAGS = "nvaglijst";
  private static final int MAX_CHARS = 400;

  /** In a text of few items a word is not common because two of them have it. */
  private static final int MIN_ITEMS = 20;

  /** Sum of weights at which shared words count half. */
  private static final double HALF = 2.5;

  private static final Pattern NAMED =
      Pattern.compile("(?:针对|对|解决)第([一二三四五六七八九十\\d]{1,2})[个条项点](?:方面)?(?:的)?问题");

  /** Of all items of a text. */
  static List<Content> of(
      Reading reading, List<Draft> drafts, List<Span> extents, ItemWords words) {
    List<Set<String>> all = terms(reading, drafts.stream().map(Draft::span).toList(), words);
    List<Set<String>> wide = terms(reading, extents, words);
    Map<String, Integer> frequency = new HashMap<>();
    all.forEach(own -> own.forEach(term -> frequency.merge(term, 1, Integer::sum)));
    String view = reading.view().text();
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Map<String, Double> weights = new TreeMap<>();
      for (String term : all.get(i)) {
        weights.put(term, weight(term, drafts.size(), frequency));
      }
      Map<String, Double> around = new TreeMap<>(weights);
      for (String term : wide.get(i)) {
        double weight = weight(term, drafts.size(), frequency);
        around.putIfAbsent(term, weight * words.links().around());
      }
      String heading = draft.line().heading();
      Matcher named = NAMED.matcher(draft.line().words());
      contents.add(
          new Content(
              weights,
              around,
              pairs(heading, words),
              concepts(draft.words(), words),
              concepts(view.substring(extents.get(i).start(), extents.get(i).end()), words),
              concepts(heading, words),
              draft.line().themes(),
              named.find() ? Label.number(named.group(1)) : 0));
    }
    return contents;
  }

  private static double weight(String term, int items, Map<String, Integer> frequency) {
    return Math.log(1 + (double) Math.max(items, MIN_ITEMS) / frequency.getOrDefault(term, 1));
  }

  private static List<Set<String>> terms(Reading reading, List<Span> spans, ItemWords words) {
    List<Set<String>> terms = new ArrayList<>();
    for (List<Token> tokens : words(reading, spans, words)) {
      Set<String> own = new TreeSet<>();
      tokens.forEach(token -> own.addAll(pairs(token.word(), words)));
      terms.add(own);
    }
    return terms;
  }

  /** The content words of each span, in the cleaned view. */
  static List<List<Token>> words(Reading reading, List<Span> spans, ItemWords words) {
    List<Token> tokens = reading.tokens();
    List<List<Token>> found = new ArrayList<>();
    int first = 0;
    for (Span inView : spans) {
      Span span = reading.view().map().original(inView);
      while (first > 0 && tokens.get(first - 1).span().start() >= span.start()) {
        first--;
      }
      while (first < tokens.size() && tokens.get(first).span().start() < span.start()) {
        first++;
      }
      List<Token> own = new ArrayList<>();
      for (int t = first;
          t < tokens.size() && tokens.get(t).span().end() <= span.end() && own.size() < MAX_CHARS;
          t++) {
        Token token = tokens.get(t);
        boolean content =
            !token.tag().isEmpty() && CONTENT_TAGS.indexOf(token.tag().charAt(0)) >= 0;
        if (content && !words.generic().contains(token.word())) {
          own.add(token);
        }
      }
      found.add(own);
    }
    return found;
  }

  private static Set<String> pairs(String text, ItemWords words) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 2 <= text.length() && i < MAX_CHARS; i++) {
      String pair = text.substring(i, i + 2);
      if (!words.generic().contains(pair)
          && Character.isLetter(pair.charAt(0))
          && Character.isLetter(pair.charAt(1))) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Set<String> concepts(String text, ItemWords words) {
    Set<String> concepts = new TreeSet<>();
    words
        .concepts()
        .forEach(
            (id, cues) -> {
              if (ItemWords.in(text, cues)) {
                concepts.add(id);
              }
            });
    return concepts;
  }

  /** How strongly this item answers another, which stands in {@code place} among its kind. */
  double answers(Content other, int place, LinkWeights w) {
    double shared = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      shared += Math.min(term.getValue(), other.around.getOrDefault(term.getKey(), 0.0));
    }
    double under = 0;
    for (String pair : heading) {
      under += other.terms.getOrDefault(pair, 0.0);
    }
    int own = common(concepts, other.concepts);
    int wide = common(concepts, other.conceptsAround) - own;
    boolean headingMeets = common(headingConcepts, other.concepts) > 0;
    double meeting = Math.min(1, 0.5 * own + 0.5 * w.around() * wide + (own > 0 ? 0.25 : 0));
    double sameThemes =
        (double) common(themes, other.themes)
            / Math.max(1, Math.min(themes.size(), other.themes.size()));
    return w.words() * shared / (shared + HALF)
        + w.concepts() * meeting
        + w.themes() * sameThemes
        + w.heading() * Math.max(under / (under + HALF), headingMeets ? 0.6 : 0)
        + (named == place && named > 0 ? w.named() : 0);
  }

  private static <T> int common(Set<T> left, Set<T> right) {
    Set<T> both = new HashSet<>(left);
    both.retainAll(right);
    return both.size();
  }
}
