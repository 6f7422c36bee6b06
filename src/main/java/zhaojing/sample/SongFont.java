package zhaojing.sample;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Song typeface by name only, in the predefined encoding UniGB-UCS2-H (ISO 32000-1, 9.7.5.2): a
 * character's code is its UTF-16 code unit, and every character is one em wide but ASCII, which is
 * half.
 */
final class SongFont {
  private static final String NAME = "STSong-Light";

  private SongFont() {}

  /** A font dictionary under {@code name}, for a page's resources. */
  static COSDictionary resource(String name) {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName(name), font());
    return fonts;
  }

  /** The code units of {@code line} as hexadecimal digits; surrogates become 〓. */
  static String hex(String line) {
    StringBuilder hex = new StringBuilder(line.length() * 4);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      hex.append(String.format("%04X", (int) (Character.isSurrogate(c) ? '〓' : c)));
    }
    return hex.toString();
  }

  private static COSDictionary font() {
    COSDictionary font = typed("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    COSArray descendants = new COSArray();
    descendants.add(descendant());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static COSDictionary descendant() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary font = typed("Font");
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor());
    font.setInt(COSName.DW, 1000);
    // CIDs 1–95 are ASCII, 814–939 half-width forms.
    COSArray widths = new COSArray();
    for (int number : new int[] {1, 95, 500, 814, 939, 500}) {
      widths.add(COSInteger.get(number));
    }
    font.setItem(COSName.W, widths);
    return font;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = typed("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 6);
    COSArray box = new COSArray();
    for (int number : new int[] {-25, -254, 1000, 880}) {
      box.add(COSInteger.get(number));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 880);
    descriptor.setInt(COSName.DESCENT, -120);
    descriptor.setInt(COSName.CAP_HEIGHT, 880);
    descriptor.setInt(COSName.STEM_V, 93);
    return descriptor;
  }

  private static COSDictionary typed(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    return dictionary;
  }
}
