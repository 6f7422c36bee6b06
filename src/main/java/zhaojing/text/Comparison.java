package zhaojing.text;

/**
 * Makes the view of a text that copies are looked for in: letters, digits and Han characters only.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * The comparable characters of a reading's view, in lower case, traditional characters as
   * simplified ones, look-alikes of other scripts as what they look like.
   */
  public static View of(View cleaned) {
    ViewBuilder builder = new ViewBuilder(cleaned.text().length());
    String text = cleaned.text();
    for (int i = 0; i < text.length(); i++) {
      char c = LookAlikes.plain(text, i);
      if (Character.isLetterOrDigit(c)) {
        builder.append(Traditional.simplified(Character.toLowerCase(c)), i);
      }
    }
    View derived = builder.build(text.length());
    return new View(derived.text(), cleaned.map().then(derived.map()));
  }
}
