package zhaojing.sample.pairs;

import java.util.List;
import java.util.SplittableRandom;
import zhaojing.model.Edit;
import zhaojing.model.Span;
import zhaojing.text.Rewriting;
import zhaojing.text.Token;

/**
 * Changes words: of those changed three in five are replaced, by a synonym or by a word of the same
 * sort from other essays, one in five is dropped, and one in five gets another word before it.
 *
 * @param percent of the words that are changed
 * @param keepEnds leaves the first and last few words as they are
 */
record WordEdits(String kind, int percent, boolean keepEnds, Vocabulary vocabulary)
    implements Hiding {
  private static final int END_WORDS = 3;

  @Override
  public Edit edit() {
    return percent == 0 ? Edit.VERBATIM : Edit.EDITED;
  }

  @Override
  public Altered apply(Stretch stretch, SplittableRandom random) {
    String text = stretch.text();
    List<Token> tokens = vocabulary.tokens(text);
    Writing writing = new Writing(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean end = keepEnds && (i < END_WORDS || i >= tokens.size() - END_WORDS);
      boolean word = Character.isLetterOrDigit(token.word().charAt(0));
      if (end || !word || random.nextInt(100) >= percent) {
        writing.keep(token.span(), word);
        continue;
      }
      int dice = random.nextInt(5);
      if (dice < 3) {
        writing.replace(token.span(), replacement(token, random));
      } else if (dice == 3) {
        writing.replace(token.span(), "");
      } else {
        writing.insert(vocabulary.other(token, random));
        writing.keep(token.span(), true);
      }
    }
    return writing.altered();
  }

  private String replacement(Token token, SplittableRandom random) {
    List<String> synonyms = Rewriting.synonyms(token.word());
    return synonyms.isEmpty() || random.nextBoolean()
        ? vocabulary.other(token, random)
        : synonyms.get(random.nextInt(synonyms.size()));
  }

  /** Writes the new text and minds where the first and last kept words stand. */
  private static final class Writing {
    private final String text;
    private final StringBuilder written = new StringBuilder();
    private int done;
    private Span firstLeft = new Span(0, 0);
    private Span firstRight = new Span(0, 0);
    private int lastLeft;
    private int lastRight;
    private boolean afterKept;

    Writing(String text) {
      this.text = text;
    }

    void keep(Span span, boolean word) {
      between(span);
      int start = written.length();
      written.append(text, span.start(), span.end());
      if (word && lastLeft == 0) {
        firstLeft = span;
        firstRight = new Span(start, written.length());
      }
      if (word || afterKept) {
        lastLeft = span.end();
        lastRight = written.length();
      }
      afterKept = word || afterKept;
      done = span.end();
    }

    void replace(Span span, String other) {
      between(span);
      written.append(other);
      afterKept = false;
      done = span.end();
    }

    void insert(String word) {
      written.append(word);
      afterKept = false;
    }

    private void between(Span span) {
      written.append(text, done, span.start());
      done = span.start();
    }

    Altered altered() {
      written.append(text, done, text.length());
      return new Altered(
          written.toString(),
          new Span(firstLeft.start(), lastLeft),
          new Span(firstRight.start(), lastRight));
    }
  }
}
