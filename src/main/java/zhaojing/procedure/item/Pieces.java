package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;

/** Cuts a sentence into the members of the list it holds, and labels and leads off them. */
final class Pieces {
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:^|(?<=[；;：:。，,、]))(?:([一二三四五六七八九十]{1,3})(?:是|要)|第([一二三四五六七八九])[，、]|[（(]([一二三四五六七八九十\\d]{1,2})[）)]|([①-⑳])|(\\d{1,2})[.．、](?!\\d))");
  private static final Pattern ANNOUNCED =
      Pattern.compile("([二两三四五六七八九十\\d]{1,2})(?:条|点|个|件|项|样|方面)[^，。；：]{0,6}[：:]");
  private static final char[] STOPS = {'；', '、', '，'};
  private static final String TRAILING = "。！？!?；;，,、：: \n\t　";
  private static final String LEADING = "，,、：:；; \n\t　";
  private static final Pattern SOURCE = Pattern.compile("[（(](?:提出人|提议人|反映人|来源)[^（）()]{0,20}[）)]$");

  private final List<String> leads;

  Pieces(List<String> leads) {
    this.leads = leads;
  }

  /** A member of a list, trimmed; {@code span} in the cleaned view. */
  record Piece(Span span, boolean listed) {}

  /**
   * The members of the list in {@code line}; the whole sentence as one piece when it holds none.
   */
  List<Piece> of(Line line) {
    List<int[]> members = members(line.words());
    members = members.size() < 2 ? announced(line.words()) : members;
    List<Piece> pieces = new ArrayList<>();
    if (members.size() < 2) {
      int start = line.label().map(Label::length).orElse(0);
      add(line, start, line.words().length(), line.label().isPresent(), pieces);
      return pieces;
    }
    for (int i = 0; i < members.size(); i++) {
      int end = i + 1 < members.size() ? members.get(i + 1)[0] : line.words().length();
      add(line, members.get(i)[1], end, true, pieces);
    }
    return pieces;
  }

  /** Where labels in rising order stand, with the end of each. */
  private static List<int[]> members(String words) {
    List<int[]> members = new ArrayList<>();
    Matcher matcher = MEMBER.matcher(words);
    int kind = 0;
    while (matcher.find()) {
      int group = 1;
      while (matcher.group(group) == null) {
        group++;
      }
      int number = Label.number(matcher.group(group));
      if (members.isEmpty() && number == 1) {
        kind = group;
      }
      if (group == kind && number == members.size() + 1) {
        members.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    return members;
  }

  /** 我定了三条：甲；乙；丙: as many members as were announced, their places as for labels. */
  private static List<int[]> announced(String words) {
    Matcher lead = ANNOUNCED.matcher(words);
    if (lead.find()) {
      int count = Label.number(lead.group(1).replace('两', '二'));
      for (char stop : STOPS) {
        List<int[]> members = new ArrayList<>();
        for (int at = lead.end(); at > 0; at = words.indexOf(stop, at) + 1) {
          members.add(new int[] {at, at});
        }
        if (count > 1 && members.size() == count) {
          return members;
        }
      }
    }
    return List.of();
  }

  /** The members of the list between two places of the line, or all of it as one piece. */
  List<Piece> of(Line line, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    List<int[]> members = members(line.words().substring(from, to));
    if (members.size() < 2) {
      add(line, from, to, false, pieces);
    }
    for (int i = 0; members.size() > 1 && i < members.size(); i++) {
      int end = i + 1 < members.size() ? from + members.get(i + 1)[0] : to;
      add(line, from + members.get(i)[1], end, true, pieces);
    }
    return pieces;
  }

  private void add(Line line, int from, int to, boolean listed, List<Piece> pieces) {
    Span span = trimmed(line.words(), from, to);
    if (!span.isEmpty()) {
      pieces.add(new Piece(span.shift(line.span().start()), listed));
    }
  }

  /** Without leads, numerals, blanks and stops at either end. */
  Span trimmed(String words, int from, int to) {
    int start = skip(words, from, to);
    boolean cut = true;
    while (cut && start < to) {
      cut = false;
      String rest = words.substring(start, Math.min(to, start + 24));
      for (String lead : leads) {
        if (rest.startsWith(lead) && start + lead.length() < to) {
          start = skip(words, start + lead.length(), to);
          cut = true;
          break;
        }
      }
      int label = cut ? 0 : Label.of(rest).map(Label::length).orElse(0);
      if (label > 0 && start + label < to) {
        start = skip(words, start + label, to);
        cut = true;
      }
    }
    int end = back(words, start, to);
    Matcher source = SOURCE.matcher(words).region(start, end);
    return new Span(start, source.find() ? back(words, start, source.start()) : end);
  }

  private static int skip(String words, int from, int to) {
    int start = from;
    while (start < to && LEADING.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int back(String words, int start, int to) {
    int end = to;
    while (end > start && TRAILING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
