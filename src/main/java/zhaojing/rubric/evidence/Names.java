package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/**
 * Persons' names. The segmenter's proposals are many and often wrong (贵在, 铁有), so a proposal counts
 * only when it begins with a common surname and does not go on with a word of grammar; surnames
 * with a title (周镇长, 姜大爷) and familiar forms (老邱, 小孙) are found by their form.
 */
final class Names {
  private static final String GRAMMAR =
      "和有在得好说应是过着了的地上下中出来也都才成就又一二三四五六七八九十不个们而于及要让为能与心行去看买查给到把被从对向以用跟会没还再很太最更只可想做写问讲听开走收送进回起后前里外内这那哪此其者所之将";

  private static final String BEFORE_FAMILIAR = "跟和叫找让问请对给向由、";
  private static final String AFTER_FAMILIAR = "，、：说问来讲递在也就跟和把";

  /** A set of bits, because a pattern's class of so many characters is tried one by one. */
  private final BitSet surnames = new BitSet();

  private final List<String> titles;

  Names(EvidenceWords words) {
    words.surnames().chars().forEach(surnames::set);
    titles =
        words.titles().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Spans in the text as extracted. */
  List<Span> in(Reading reading) {
    List<Span> spans = new ArrayList<>();
    String view = reading.view().text();
    for (Token token : reading.tokens()) {
      if (token.tag().startsWith("nr") && plausible(token.word())) {
        int at = reading.view().map().view(token.span().start());
        if (at == 0 || "一二两三四五六七八九十几每这那".indexOf(view.charAt(at - 1)) < 0) {
          spans.add(token.span());
        }
      }
    }
    for (int at = 0; at < view.length(); at++) {
      if (surnames.get(view.charAt(at))) {
        byForm(view, at).ifPresent(s -> spans.add(reading.view().map().original(s)));
      }
    }
    return Spans.merge(spans);
  }

  /** A surname at {@code at} with its title, or in its familiar form. */
  private Optional<Span> byForm(String view, int at) {
    for (String title : titles) {
      if (view.startsWith(title, at + 1)) {
        return Optional.of(new Span(at, at + 1 + title.length()));
      }
    }
    if (at == 0 || "老小".indexOf(view.charAt(at - 1)) < 0) {
      return Optional.empty();
    }
    char before = at > 1 ? view.charAt(at - 2) : '\n';
    char after = at + 1 < view.length() ? view.charAt(at + 1) : '\n';
    boolean begins = !Character.isIdeographic(before) && AFTER_FAMILIAR.indexOf(after) >= 0;
    return begins || BEFORE_FAMILIAR.indexOf(before) >= 0
        ? Optional.of(new Span(at - 1, at + 1))
        : Optional.empty();
  }

  private boolean plausible(String word) {
    boolean familiar = word.startsWith("老") || word.startsWith("小");
    String rest = familiar ? word.substring(1) : word;
    if (rest.isEmpty() || word.length() < 2 || word.length() > 3) {
      return false;
    }
    return surnames.get(rest.charAt(0))
        && rest.chars().skip(1).noneMatch(c -> GRAMMAR.indexOf(c) >= 0);
  }
}
