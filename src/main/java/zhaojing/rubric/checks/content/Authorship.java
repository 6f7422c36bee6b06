package zhaojing.rubric.checks.content;

import java.util.regex.Pattern;
import zhaojing.rubric.Subject;

/** Whether a person or a body examines itself. */
final class Authorship {
  private static final int HEAD_CHARS = 80;

  /** How the titles of a body's self-examination name it. */
  private static final Pattern BODY =
      Pattern.compile(
          "班子|党组|支委会|[两“]委|党委会|总支委|(?:党委|党总支|党支部|支部|委员会|集体)[^\\n。，]{0,12}(?:对照检查|剖析|查摆|检视)");

  private static final Pattern PERSON = Pattern.compile("个人|本人");

  private Authorship() {}

  /** True unless the title or the first lines say that a body writes. */
  static boolean isPersonal(Subject subject) {
    String view = subject.view();
    String head =
        subject.submission().title()
            + "\n"
            + view.substring(0, Math.min(HEAD_CHARS, view.length()));
    int end = head.indexOf('。');
    String lines = end < 0 ? head : head.substring(0, end);
    return PERSON.matcher(subject.submission().title()).find() || !BODY.matcher(lines).find();
  }
}
