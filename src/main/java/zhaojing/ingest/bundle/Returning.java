package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.signs.LineSign;

/**
 * Forms that return in a file: what begins or ends its texts every time counts more than the same
 * line met once.
 */
final class Returning {
  /** Of a text between two such lines. */
  private static final int MIN_BODY_CHARS = 60;

  private static final int MAX_FIRST_NAME_LINE = 2;
  private static final int MINUTES_HEAD_LINES = 12;
  private static final int MIN_RULE_CHARS = 6;
  private static final int MAX_NAME_LINE_CHARS = 24;

  private static final double PLAIN = 4;
  private static final double LISTED = 1;
  private static final double NOTE = 2.5;
  private static final double SIGNED_OFF_ONCE = 1;
  private static final double SIGNED_OFF = 2;
  private static final double RULED_ONCE = 0.5;
  private static final double RULED = 1.5;
  private static final double ELSEWHERE_ONCE = 2.5;
  private static final double ELSEWHERE = 3.5;

  private final List<TextLine> lines;
  private final double[] weights;

  /** Characters of paragraphs above each line. */
  private final int[] prose;

  private Returning(List<TextLine> lines) {
    this.lines = lines;
    this.weights = new double[lines.size()];
    this.prose = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      prose[i + 1] = prose[i] + (lines.get(i).isProse() ? lines.get(i).length() : 0);
    }
  }

  static Returning of(List<TextLine> lines) {
    Returning returning = new Returning(lines);
    returning.messages();
    returning.namesOverTitles();
    returning.notes();
    returning.comments();
    returning.signOffs();
    returning.rules();
    returning.names();
    returning.workplaces();
    Contents contents = Contents.of(lines);
    contents.starts().forEach(at -> returning.add(at, contents.signed() ? PLAIN : LISTED));
    return returning;
  }

  /** What the line gains as the beginning of a text. */
  double weight(int at) {
    return weights[at];
  }

  private void add(int at, double weight) {
    weights[at] = Math.max(weights[at], weight);
  }

  /** Mails and posts, of which those with hardly a word belong to the one above. */
  private void messages() {
    List<Integer> heads = indices(LineSign.MESSAGE);
    for (int i = 0; i < heads.size() && heads.size() >= 2; i++) {
      int next = i + 1 < heads.size() ? heads.get(i + 1) : lines.size();
      if (body(heads.get(i) + 1, next) >= MIN_BODY_CHARS) {
        boolean under = i > 0 && heads.get(i - 1) == heads.get(i) - 1;
        add(under ? heads.get(i - 1) : heads.get(i), PLAIN);
      }
    }
  }

  /** 县文化馆 张三, under it the title; the file begins so. */
  private void namesOverTitles() {
    if (lines.isEmpty() || !isNameOverTitle(0)) {
      return;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (isNameOverTitle(i)) {
        add(i, PLAIN);
      }
    }
  }

  private boolean isNameOverTitle(int at) {
    if (at + 2 >= lines.size() || lines.get(at).length() > MAX_NAME_LINE_CHARS) {
      return false;
    }
    TextLine name = lines.get(at);
    TextLine title = lines.get(at + 1);
    boolean named = Shape.isName(name) || name.head().matches(".{2,16}[（(](?:未署名|匿名|佚名)[）)]");
    return named
        && title.isTitleLike()
        && !Shape.isName(title)
        && !AuthorFromText.isUnit(title.head())
        && lines.get(at + 2).isProse();
  }

  /** An editor's note above a title or a text. */
  private void notes() {
    List<Integer> notes = indices(LineSign.EDITOR_NOTE);
    for (int at : notes) {
      boolean titled = at + 2 < lines.size() && lines.get(at + 1).isTitleLike();
      boolean bracket = lines.get(at).length() <= 40 && at + 1 < lines.size();
      boolean above = titled || bracket && lines.get(at + 1).isProse();
      if (above) {
        add(at, notes.size() >= 2 ? PLAIN : NOTE);
      }
    }
  }

  /** Every text has its comment, the last one too, and comments are one paragraph long. */
  private void comments() {
    List<Integer> comments = new ArrayList<>();
    int from = 0;
    for (int at : indices(LineSign.COMMENT)) {
      if (body(from, at) >= MIN_BODY_CHARS) {
        comments.add(at);
        from = at + 1;
      }
    }
    if (comments.size() < 2 || afterComment(comments.get(comments.size() - 1)) < lines.size()) {
      return;
    }
    for (int comment : comments) {
      int next = afterComment(comment);
      if (next < lines.size()) {
        add(next, PLAIN);
      }
    }
  }

  private int afterComment(int comment) {
    int next = comment + 1;
    while (next < lines.size()
        && (isSignOff(next)
            || isBetween(lines.get(next))
            || lines.get(next).is(LineSign.COMMENT))) {
      next++;
    }
    return next;
  }

  /** The file's last line is a date or a name, and so are the last lines of texts before it. */
  private void signOffs() {
    int last = lines.size() - 1;
    while (last > 0 && isBetween(lines.get(last))) {
      last--;
    }
    if (last < 2 || !isSignOff(last)) {
      return;
    }
    boolean date = lines.get(last).is(LineSign.DATE);
    boolean dateAbove =
        date
            && (lines.get(0).is(LineSign.DATE)
                || lines.get(1).is(LineSign.DATE) && !lines.get(0).isProse());
    List<Integer> next = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < last && !dateAbove; i++) {
      if (isSignOff(i)
          && lines.get(i).is(LineSign.DATE) == date
          && lines.get(i + 1).isProse()
          && body(from, i) >= MIN_BODY_CHARS) {
        next.add(i + 1);
        from = i + 1;
      }
    }
    double weight = next.size() >= 2 ? SIGNED_OFF : SIGNED_OFF_ONCE;
    next.forEach(at -> add(at, weight));
  }

  private boolean isSignOff(int at) {
    TextLine line = lines.get(at);
    return line.is(LineSign.DATE) || Shape.isName(line);
  }

  /** Long rules with texts between them. */
  private void rules() {
    List<Integer> next = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (lines.get(i).is(LineSign.RULE)
          && lines.get(i).length() >= MIN_RULE_CHARS
          && body(from, i) >= MIN_BODY_CHARS) {
        next.add(i + 1);
        from = i + 1;
      }
    }
    next.forEach(at -> add(at, next.size() >= 2 ? RULED : RULED_ONCE));
  }

  /** Names above texts, the first near the file's beginning and none under its last text. */
  private void names() {
    int minutes = minutes();
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size() && minutes < 2; i++) {
      if (isHeadName(i) && lines.get(i + 1).isProse()) {
        names.add(i);
      }
    }
    boolean returns = names.size() >= 2 && names.get(0) <= MAX_FIRST_NAME_LINE;
    if (returns && !isSignOff(lines.size() - 1)) {
      names.forEach(at -> add(at, PLAIN));
    }
  }

  private boolean isHeadName(int at) {
    String head = lines.get(at).head().replaceFirst("^[0-9一二三四五六七八九十]{1,2}[、.．] *", "");
    String name = head.replaceFirst("[（(][^（()）]{2,16}[）)][:：]?$", "");
    return lines.get(at).length() <= MAX_NAME_LINE_CHARS
        && !name.isBlank()
        && !lines.get(at).is(LineSign.FORM_LABEL)
        && !lines.get(at).is(LineSign.COMMENT)
        && AuthorFromText.signature(name).isPresent();
  }

  private int minutes() {
    int minutes = 0;
    for (int i = 0; i < Math.min(lines.size(), MINUTES_HEAD_LINES); i++) {
      minutes += lines.get(i).is(LineSign.MINUTES) ? 1 : 0;
    }
    return minutes;
  }

  /** Another place of work, by a writer who tells anew what he is. */
  private void workplaces() {
    Workplace workplace = new Workplace(lines);
    List<Integer> found = new ArrayList<>();
    int from = 0;
    int minutes = minutes();
    for (int i = 1; i < lines.size() && minutes < 2; i++) {
      if (lines.get(i).isProse()
          && workplace.introduces(i)
          && workplace.changes(from, i)
          && body(from, i) >= MIN_BODY_CHARS) {
        found.add(i);
        from = i;
      }
    }
    found.forEach(at -> add(at, found.size() >= 2 ? ELSEWHERE : ELSEWHERE_ONCE));
  }

  private static boolean isBetween(TextLine line) {
    return line.is(LineSign.WEB_NOISE) || line.is(LineSign.RULE) || line.is(LineSign.PAGE_NUMBER);
  }

  private List<Integer> indices(LineSign sign) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(sign)) {
        found.add(i);
      }
    }
    return found;
  }

  private int body(int from, int to) {
    return to > from ? prose[to] - prose[from] : 0;
  }
}
