package zhaojing.text;

/** Characters of other scripts that look like Latin letters, digits or Han characters. */
final class LookAlikes {
  /** Cyrillic and Greek letters, each with what it looks like. */
  private static final String LETTERS =
      "АAВBЕEЗ3КKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxѕsіiјjЅSІIЈJԁdԛqԝw"
          + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";

  /** Kana, bopomofo and signs, each with the Han character it looks like. */
  private static final String SIGNS = "ロ口ニ二カ力エ工ハ八タ夕ト卜ー一ㄧ一㆒一㆓二㆔三㆕四ㄚ丫";

  private LookAlikes() {}

  /** What the code unit of {@code text} at {@code at} looks like among its neighbours. */
  static char plain(String text, int at) {
    char c = text.charAt(at);
    if (c < '\u0370') {
      return c;
    }
    if (c <= '\u0527') {
      char letter = letter(c);
      return (letter == 'O' || letter == 'o') && besideDigit(text, at) ? '0' : letter;
    }
    return isSign(c) && amongHan(text, at) ? sign(c) : c;
  }

  /** The Latin letter or digit that a Cyrillic or Greek letter looks like, or itself. */
  static char letter(char c) {
    int found = c >= '\u0370' && c <= '\u0527' ? LETTERS.indexOf(c) : -1;
    return found >= 0 ? LETTERS.charAt(found + 1) : c;
  }

  private static boolean besideDigit(String text, int at) {
    return (at > 0 && Character.isDigit(text.charAt(at - 1)))
        || (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
  }

  private static boolean isSign(char c) {
    return (c >= '\u3040' && c <= '\u312f') || (c >= '\u3190' && c <= '\u319f');
  }

  private static char sign(char c) {
    int found = SIGNS.indexOf(c);
    return found >= 0 && found % 2 == 0 ? SIGNS.charAt(found + 1) : c;
  }

  private static boolean amongHan(String text, int at) {
    boolean before = at == 0 || !isSign(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || !isSign(text.charAt(at + 1));
    boolean han =
        (at > 0 && Folding.isHan(text.charAt(at - 1)))
            || (at + 1 < text.length() && Folding.isHan(text.charAt(at + 1)));
    return before && after && han;
  }
}
