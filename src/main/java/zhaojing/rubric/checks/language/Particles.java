package zhaojing.rubric.checks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.text.Token;

/** 的 written for 地: 认真的听取意见. Only where an adverb goes before and a verb's object after. */
final class Particles {
  /** {@code models/checks/particles.yaml}. */
  record Words(
      Set<String> adverbs,
      Set<String> alsoNouns,
      Set<String> heads,
      Set<String> modals,
      List<String> flagged,
      List<String> clean) {}

  private static final Set<String> PREPOSITIONS = Set.of("为", "把", "向", "给", "将", "替", "跟");
  private static final Set<String> ASPECTS = Set.of("了", "着", "过", "到", "出", "下", "起来", "过来");

  /** Adverbs may be segmented into two words. */
  private static final int LONGEST_ADVERB_TOKENS = 3;

  private final Words words;

  Particles() {
    words = Knowledge.read("models/checks/particles.yaml", Words.class);
  }

  /** In order of the text. */
  List<IdiomSlips.Slip> find(Subject subject) {
    List<Token> tokens = subject.reading().tokens();
    List<IdiomSlips.Slip> slips = new ArrayList<>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals("的")) {
        int adverb = adverb(tokens, i);
        if (adverb < i && meansVerb(tokens, adverb, i)) {
          Span span = tokens.get(adverb).span().union(tokens.get(i).span());
          String said = said(tokens, adverb, i);
          slips.add(new IdiomSlips.Slip(span, said + "的", said + "地"));
        }
      }
    }
    return slips;
  }

  /** Index of the first token of the adverb that ends before {@code at}; {@code at} without one. */
  private int adverb(List<Token> tokens, int at) {
    int found = at;
    for (int from = at - 1; from >= Math.max(0, at - LONGEST_ADVERB_TOKENS); from--) {
      if (words.adverbs().contains(said(tokens, from, at))) {
        found = from;
      }
    }
    return found;
  }

  private static String said(List<Token> tokens, int from, int to) {
    StringBuilder said = new StringBuilder();
    tokens.subList(from, to).forEach(t -> said.append(t.word()));
    return said.toString();
  }

  private boolean meansVerb(List<Token> tokens, int adverb, int particle) {
    Token verb = tokens.get(particle + 1);
    if (particle + 2 >= tokens.size() || tokens.get(particle).span().end() < verb.span().start()) {
      return false;
    }
    Token after = tokens.get(particle + 2);
    boolean prepared = PREPOSITIONS.contains(verb.word());
    boolean object =
        Character.isIdeographic(after.word().charAt(0))
            && !words.heads().contains(after.word())
            && !after.tag().startsWith("u");
    if (prepared) {
      return object;
    }
    if (!verb.tag().startsWith("v") || words.heads().contains(after.word())) {
      return false;
    }
    boolean alsoNoun = words.alsoNouns().contains(verb.word()) || verb.tag().equals("vn");
    boolean aspect = ASPECTS.contains(after.word());
    boolean modal = adverb > 0 && words.modals().contains(tokens.get(adverb - 1).word());
    return aspect || modal || (object && !alsoNoun);
  }
}
