package zhaojing.rubric.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private final String surnames;
  private final Pattern byForm;

  Names(EvidenceWords words) {
    surnames = words.surnames();
    String surname = "[" + surnames + "]";
    String titles = words.titles().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    byForm =
        Pattern.compile(
            surname
                + "(?:"
                + titles
                + ")|(?<![\\u4e00-\\u9fff])[老小]"
                + surname
                + "(?=[，、：说问来讲递在也就跟和把])|(?<=[跟和叫找让问请对给向由、])[老小]"
                + surname);
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
    Matcher matcher = byForm.matcher(view);
    while (matcher.find()) {
      spans.add(reading.view().map().original(new Span(matcher.start(), matcher.end())));
    }
    return Spans.merge(spans);
  }

  private boolean plausible(String word) {
    boolean familiar = word.startsWith("老") || word.startsWith("小");
    String rest = familiar ? word.substring(1) : word;
    if (rest.isEmpty() || word.length() < 2 || word.length() > 3) {
      return false;
    }
    return surnames.indexOf(rest.charAt(0)) >= 0
        && rest.chars().skip(1).noneMatch(c -> GRAMMAR.indexOf(c) >= 0);
  }
}
