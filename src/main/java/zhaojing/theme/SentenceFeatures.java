package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import zhaojing.model.Genre;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.Token;
import zhaojing.text.WordClasses;

/** What the move model sees of each sentence: named features, in a fixed order. */
final class SentenceFeatures {
  private static final int MAX_TOKENS = 200;
  private static final int MAX_CHARS = 300;
  private static final int MAX_NEAR = 40;

  /** Sentences on either side that count in a paragraph without end. */
  private static final int NEARBY = 100;

  /**
   * What is known of a sentence before the model speaks.
   *
   * @param byRules what the rules alone say
   * @param words how many words of each theme by {@link Associations}
   * @param about the same as features, with the paragraph's
   * @param meaning by {@link WordVectors}
   */
  record Seen(
      MoveReader.Decision byRules,
      List<String> features,
      Map<ThemeId, Integer> words,
      Input about,
      float[] meaning,
      List<Token> tokens) {
    Seen {
      tokens = List.copyOf(tokens);
      words = Map.copyOf(words);
      features = List.copyOf(features);
    }

    Input input() {
      Input input = Input.of(features);
      for (int i = 0; i < about.size(); i++) {
        input.add(about.name(i), about.value(i));
      }
      for (int i = 0; i < meaning.length; i++) {
        input.add(MEANING.get(i), meaning[i]);
      }
      return input;
    }
  }

  private static final List<String> MEANING =
      IntStream.range(0, WordVectors.SIZE).mapToObj(i -> "v=" + i).toList();

  private final MoveReader rules;
  private final WordVectors vectors;
  private final Associations associations;

  SentenceFeatures(Lexicons lexicons, WordVectors vectors) {
    rules = new MoveReader(lexicons.rules());
    associations = new Associations(lexicons.associations());
    this.vectors = vectors;
  }

  List<Seen> of(Reading reading, Genre genre, List<SentenceClues> sentences) {
    List<MoveReader.Decision> decisions = new ArrayList<>();
    List<String> moves = new ArrayList<>();
    String previous = "structural";
    for (SentenceClues sentence : sentences) {
      Set<String> set = new HashSet<>(sentence.clues());
      set.add(ContextClues.PREVIOUS + previous);
      decisions.add(rules.decide(set));
      previous = decisions.get(decisions.size() - 1).move().id();
      moves.add(previous);
    }
    List<List<Token>> tokens = tokens(reading, sentences);
    List<Map<ThemeId, Integer>> words = associations.counts(reading.view().text(), sentences);
    List<Seen> all = new ArrayList<>();
    Text text = Text.of(sentences);
    int inParagraph = 0;
    int end = 0;
    int heading = -1;
    for (int i = 0; i < sentences.size(); i++) {
      SentenceClues s = sentences.get(i);
      inParagraph = s.has(ContextClues.FIRST) ? 0 : inParagraph + 1;
      if (i >= end) {
        end = endOfParagraph(sentences, i);
      }
      List<String> f = new ArrayList<>();
      f.add("bias");
      for (String clue : new TreeSet<>(s.clues())) {
        f.add("c=" + clue);
      }
      f.add("d=" + moves.get(i));
      f.add("d-1=" + (i == 0 ? "none" : moves.get(i - 1)));
      f.add("d+1=" + (i + 1 == moves.size() ? "none" : moves.get(i + 1)));
      boolean next = i + 1 < sentences.size() && !sentences.get(i + 1).has(ContextClues.FIRST);
      if (i > 0) {
        near(sentences.get(i - 1), "c-1=", f);
      }
      if (i + 1 < sentences.size()) {
        near(sentences.get(i + 1), next ? "c+1=" : "c+p=", f);
      }
      words(tokens.get(i), f);
      if (i > 0 && inParagraph > 0) {
        content(tokens.get(i - 1), "w-1=", f);
      }
      if (heading >= 0) {
        content(tokens.get(heading), "wh=", f);
      }
      boolean opens = s.has(ContextClues.HEADING) || s.has(ContextClues.ENUMERATED);
      heading = opens && !s.has(ContextClues.TOP) ? i : heading;
      int cut = Math.min(s.view().end(), s.view().start() + MAX_CHARS);
      chars(reading.view().text().substring(s.view().start(), cut), f);
      f.add("at=" + Math.min(4, i * 5 / sentences.size()));
      f.add("in=" + Math.min(4, inParagraph));
      boolean last = i + 1 == sentences.size() || sentences.get(i + 1).has(ContextClues.FIRST);
      f.add("last=" + last);
      f.add("len=" + bucket(s.view().length()));
      f.add("g=" + genre.id() + "/" + section(s));
      f.add("i=" + (i == 0 ? "0" : i == 1 ? "1" : "n"));
      for (ThemeFind find : s.themes()) {
        f.add("k=" + find.kind() + find.standing());
        f.add("t=" + find.theme() + find.kind());
      }
      f.add("inh=" + !s.inherited().isEmpty());
      f.add("self%=" + text.self());
      f.add("num%=" + text.numbers());
      f.add("told%=" + text.told());
      all.add(
          new Seen(
              decisions.get(i),
              List.copyOf(new LinkedHashSet<>(f)),
              words.get(i),
              Associations.features(
                  words, i, Math.max(i - inParagraph, i - NEARBY), Math.min(end, i + NEARBY)),
              vectors.of(tokens.get(i)),
              tokens.get(i)));
    }
    return all;
  }

  private static int endOfParagraph(List<SentenceClues> sentences, int from) {
    int end = from + 1;
    while (end < sentences.size() && !sentences.get(end).has(ContextClues.FIRST)) {
      end++;
    }
    return end;
  }

  private static String section(SentenceClues s) {
    return s.clues().stream()
        .filter(c -> c.startsWith(ContextClues.SECTION))
        .findFirst()
        .orElse("");
  }

  private static void near(SentenceClues s, String prefix, List<String> f) {
    for (String clue : new TreeSet<>(s.clues())) {
      if (!clue.startsWith(ContextClues.GENRE)) {
        f.add(prefix + clue);
      }
    }
  }

  private static void words(List<Token> tokens, List<String> f) {
    String before = "^";
    String beforeTag = "^";
    int place = 0;
    int digits = 0;
    for (Token token : tokens) {
      boolean mark = token.tag().startsWith("w");
      String word = token.tag().equals("m") ? "#" : token.tag().equals("nr") ? "@" : token.word();
      f.add("w=" + word);
      f.add("b=" + before + "_" + word);
      if (place < 3) {
        f.add("w" + place + "=" + word);
        f.add("p" + place + "=" + token.tag());
      }
      f.add("pp=" + beforeTag + "_" + token.tag());
      WordClasses.of(token.word())
          .ifPresent(
              c -> {
                f.add("y=" + c.narrow());
                f.add("Y=" + c.wide());
              });
      digits += token.tag().equals("m") ? 1 : 0;
      before = word;
      beforeTag = token.tag();
      place += mark ? 0 : 1;
    }
    f.add("m=" + Math.min(4, digits));
  }

  /** Nouns, verbs and adjectives. */
  private static void content(List<Token> tokens, String prefix, List<String> f) {
    int n = 0;
    for (Token token : tokens) {
      boolean content = "nva".indexOf(token.tag().charAt(0)) >= 0 && !token.tag().equals("nr");
      if (content && token.word().length() > 1 && n < MAX_NEAR) {
        f.add(prefix + token.word());
        n++;
      }
    }
  }

  private static void chars(String s, List<String> f) {
    int end = s.length();
    while (end > 0 && "。！？；：，”".indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    String tail = s.substring(0, end);
    for (int n = 1; n <= 4; n++) {
      if (s.length() >= n) {
        f.add("h=" + s.substring(0, n));
      }
      if (tail.length() >= n) {
        f.add("e=" + tail.substring(tail.length() - n));
      }
    }
    for (int i = 0; i + 2 <= s.length(); i++) {
      f.add("x=" + s.substring(i, i + 2));
    }
    f.add("end=" + s.charAt(s.length() - 1));
  }

  private static int bucket(int length) {
    return length <= 8
        ? 0
        : length <= 14 ? 1 : length <= 24 ? 2 : length <= 40 ? 3 : length <= 70 ? 4 : 5;
  }

  private static List<List<Token>> tokens(Reading reading, List<SentenceClues> sentences) {
    List<List<Token>> all = new ArrayList<>();
    int at = 0;
    List<Token> tokens = reading.tokens();
    for (SentenceClues s : sentences) {
      List<Token> own = new ArrayList<>();
      while (at < tokens.size() && tokens.get(at).span().start() < s.span().end()) {
        if (own.size() < MAX_TOKENS && tokens.get(at).span().start() >= s.span().start()) {
          own.add(tokens.get(at));
        }
        at++;
      }
      all.add(own);
    }
    return all;
  }

  /** What share of a text speaks of the writer, of numbers, of events. */
  private record Text(int self, int numbers, int told) {
    static Text of(List<SentenceClues> sentences) {
      int n = Math.max(1, sentences.size());
      return new Text(
          share(sentences, "self", n),
          share(sentences, "counted", n),
          share(sentences, "narrative", n));
    }

    private static int share(List<SentenceClues> sentences, String clue, int n) {
      long count = sentences.stream().filter(s -> s.has(clue)).count();
      return (int) Math.min(4, count * 10 / n);
    }
  }
}
