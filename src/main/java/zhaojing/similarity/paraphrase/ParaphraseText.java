package zhaojing.similarity.paraphrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.TaggedSentence;
import zhaojing.similarity.ComparedText;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/** A text with its sentences that carry content. */
public record ParaphraseText(ComparedText compared, List<ContentSentence> sentences) {
  private static final int MIN_CHARS = 8;
  private static final int MAX_CHARS = 250;
  private static final double MOSTLY = 0.5;

  /**
   * Of a sentence about real things, hardly three characters in a row stand in official wording.
   */
  private static final double MAX_FORMAL = 0.3;

  /**
   * HanLP's tags of words that carry content begin so: nouns, verbs, adjectives, numbers, idioms.
   */
  private static final String CONTENT_TAGS = "nvamijlt";

  public ParaphraseText {
    sentences = List.copyOf(sentences);
  }

  /** What everybody says in much the same words: no rewriting shows in it. */
  private static final Set<Move> GENERAL =
      EnumSet.of(
          Move.STRUCTURAL, Move.POLICY_CONTEXT, Move.PLEDGE, Move.MEASURE_VAGUE, Move.PRAISE);

  /**
   * Pure.
   *
   * @param tagged what each sentence does, in order
   */
  public static ParaphraseText of(ComparedText text, Reading reading, List<TaggedSentence> tagged) {
    List<ContentSentence> sentences = new ArrayList<>();
    List<Span> all = reading.document().sentences();
    int token = 0;
    List<Token> tokens = reading.tokens();
    for (int i = 0; i < all.size(); i++) {
      Span span = all.get(i);
      while (token < tokens.size() && tokens.get(token).span().start() < span.start()) {
        token++;
      }
      Set<String> words = new TreeSet<>();
      for (int t = token; t < tokens.size() && tokens.get(t).span().end() <= span.end(); t++) {
        if (carries(tokens.get(t))) {
          words.add(tokens.get(t).word());
        }
      }
      if (!GENERAL.contains(tagged.get(i).move()) && hasContent(text, span)) {
        String own = reading.clean(span);
        String next = i + 1 < all.size() ? reading.clean(all.get(i + 1)) : "";
        sentences.add(new ContentSentence(i, span, own, own + next, words));
      }
    }
    return new ParaphraseText(text, sentences);
  }

  /** From the first of some content sentences to the last, in the text as extracted. */
  Span span(int from, int to) {
    return sentences.get(from).span().union(sentences.get(to - 1).span());
  }

  /** Words that carry content in some content sentences. */
  Set<String> words(int from, int to) {
    Set<String> words = new TreeSet<>();
    sentences.subList(from, to).forEach(s -> words.addAll(s.words()));
    return words;
  }

  private static boolean carries(Token token) {
    return token.word().length() > 1 && CONTENT_TAGS.indexOf(token.tag().charAt(0)) >= 0;
  }

  private static boolean hasContent(ComparedText text, Span span) {
    Span inView = text.view().map().view(span);
    int chars = inView.length();
    return chars >= MIN_CHARS
        && chars <= MAX_CHARS
        && share(text.official(), inView) < MOSTLY
        && share(text.headings(), inView) < MOSTLY
        && share(text.quoted(), inView) < MOSTLY
        && share(text.formal(), inView) < MAX_FORMAL;
  }

  private static double share(BitSet bits, Span span) {
    return bits.get(span.start(), span.end()).cardinality() / (double) span.length();
  }
}
