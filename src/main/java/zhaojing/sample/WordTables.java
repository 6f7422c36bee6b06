package zhaojing.sample;

/** The constant and nearly constant tables of a Word binary file ([MS-DOC] 2.8, 2.9). */
final class WordTables {
  private static final int STYLES = 15;

  private WordTables() {}

  /** STSH: the style Normal and fourteen empty slots, which Word expects to be there. */
  static byte[] styleSheet() {
    LittleEndian sheet = new LittleEndian();
    sheet.u16(18).u16(STYLES).u16(10).u16(1).u16(0x5B).u16(STYLES).zeros(8);
    byte[] normal = normal();
    sheet.u16(normal.length).append(normal);
    return sheet.zeros(2 * (STYLES - 1)).bytes();
  }

  private static byte[] normal() {
    String name = "Normal";
    LittleEndian style = new LittleEndian();
    // sti 0; a paragraph style (1) based on none (0xFFF); two UPX, itself as next style.
    style.u16(0).u16(1 | 0xFFF << 4).u16(2).u16(0).u16(0);
    style.u16(name.length()).utf16(name).u16(0);
    // UpxPapx holds the style's own index, UpxChpx nothing.
    style.u16(2).u16(0).u16(0);
    return style.bytes();
  }

  /** PlcfSed: one section with default properties. */
  static byte[] oneSection(int chars) {
    return new LittleEndian().u32(0).u32(chars).u16(0).u32(-1).u16(0).u32(0).bytes();
  }

  /** Clx: one piece of two-byte characters from {@code at} on. */
  static byte[] onePiece(int chars, int at) {
    LittleEndian clx = new LittleEndian().u8(2).u32(16);
    return clx.u32(0).u32(chars).u16(0).u32(at).u16(0).bytes();
  }

  /** SttbfFfn: one font. */
  static byte[] fonts() {
    LittleEndian font = new LittleEndian();
    font.u8(0).u16(400).u8(134).u8(0).zeros(34).utf16("宋体").u16(0);
    byte[] bytes = font.bytes();
    return new LittleEndian().u16(1).u16(0).u8(bytes.length).append(bytes).bytes();
  }
}
