package zhaojing.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.Span;

/**
 * Places where a text is written so that readers see what they expect and programs do not. All
 * spans are in the text as extracted; what honest texts hold now and then is here too, the caller
 * sets the limits.
 *
 * @param zeroWidth two Han characters with invisible ones between them
 * @param spaced words of running text with spaces between their Han characters
 * @param words Han words of two and more characters in running text, spaced or not
 * @param lookAlikes characters of other scripts or compatibility forms in a paragraph that also has
 *     the plain form, and letters that mix scripts
 * @param traditional traditional characters in paragraphs that are mostly simplified
 * @param rewritten how many of these also stand in the text in simplified form
 */
public record Disguises(
    List<Span> zeroWidth,
    List<Span> spaced,
    int words,
    List<Span> lookAlikes,
    List<Span> traditional,
    int rewritten) {
  /** Titles are often spaced out. */
  private static final int RUNNING_TEXT_CHARS = 25;

  private static final String OPENING = "《“「『‘〈";
  private static final String QUOTES = OPENING + "》”」』’〉";
  private static final int MIN_SIMPLIFIED = 3;
  private static final double MOSTLY_TRADITIONAL = 0.8;

  public Disguises {
    zeroWidth = List.copyOf(zeroWidth);
    spaced = List.copyOf(spaced);
    lookAlikes = List.copyOf(lookAlikes);
    traditional = List.copyOf(traditional);
  }

  /** Looks through one reading. Pure. */
  public static Disguises of(Reading reading) {
    List<Span> spaced = new ArrayList<>();
    int words = spacedWords(reading, spaced);
    List<Span> lookAlikes = new ArrayList<>();
    List<Span> traditional = new ArrayList<>();
    for (Span paragraph : reading.document().paragraphs()) {
      MixedForms.find(reading, paragraph, lookAlikes);
      traditional.addAll(scattered(reading.document().text(), paragraph));
    }
    return new Disguises(
        zeroWidth(reading.document().text()),
        spaced,
        words,
        lookAlikes,
        traditional,
        rewritten(reading.document().text(), traditional));
  }

  private static List<Span> zeroWidth(String text) {
    List<Span> found = new ArrayList<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (Folding.zeroWidth(text.charAt(i)) && Folding.isHan(text.charAt(i - 1))) {
        int end = i;
        while (end < text.length() && Folding.zeroWidth(text.charAt(end))) {
          end++;
        }
        if (end < text.length() && Folding.isHan(text.charAt(end))) {
          found.add(new Span(i - 1, end + 1));
        }
        i = end;
      }
    }
    return found;
  }

  private static int spacedWords(Reading reading, List<Span> spaced) {
    String text = reading.document().text();
    int words = 0;
    int next = 0;
    List<Span> paragraphs = reading.document().paragraphs();
    for (Token token : reading.tokens()) {
      while (next < paragraphs.size() && paragraphs.get(next).end() <= token.span().start()) {
        next++;
      }
      if (next == paragraphs.size()
          || token.word().length() < 2
          || !token.word().chars().allMatch(c -> Folding.isHan((char) c))
          || reading.clean(paragraphs.get(next)).length() < RUNNING_TEXT_CHARS) {
        continue;
      }
      words++;
      String written = text.substring(token.span().start(), token.span().end());
      if (written.length() > token.word().length()
          && written.chars().allMatch(c -> Folding.fold((char) c) == ' ' || isWord((char) c))
          && written.chars().anyMatch(c -> Folding.fold((char) c) == ' ')) {
        spaced.add(token.span());
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Folding.isHan(c) || Folding.invisible(c) || Folding.isHan(Folding.fold(c));
  }

  private static List<Span> scattered(String text, Span paragraph) {
    List<Span> traditional = new ArrayList<>();
    int simplified = 0;
    List<Span> quoted = new ArrayList<>();
    int before = 0;
    boolean quoting = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (QUOTES.indexOf(c) >= 0) {
        // What stands in quotation marks is another's, and is left out when wholly traditional.
        if (!quoting || simplified > before) {
          traditional.addAll(quoted);
        }
        quoted.clear();
        before = simplified;
        quoting = OPENING.indexOf(c) >= 0;
      }
      if (Traditional.onlyTraditional(c)) {
        quoted.add(new Span(i, i + 1));
      }
      simplified += Traditional.onlySimplified(c) ? 1 : 0;
    }
    traditional.addAll(quoted);
    int all = traditional.size() + simplified;
    return simplified >= MIN_SIMPLIFIED && traditional.size() < all * MOSTLY_TRADITIONAL
        ? traditional
        : List.of();
  }

  private static int rewritten(String text, List<Span> traditional) {
    Set<Integer> standing = new HashSet<>();
    text.chars().forEach(standing::add);
    return (int)
        traditional.stream()
            .filter(s -> standing.contains((int) Traditional.simplified(text.charAt(s.start()))))
            .count();
  }
}
