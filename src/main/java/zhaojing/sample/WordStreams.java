package zhaojing.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The two streams of a Word binary file ([MS-DOC] 2.1). Names in comments are that document's.
 *
 * @param document FIB, text, and the pages (FKP) that say where runs and paragraphs end
 * @param table style sheet, piece table and the indexes of those pages
 */
record WordStreams(byte[] document, byte[] table) {
  private static final int PAGE = 512;
  private static final int TEXT_AT = 1024;
  private static final int FIB_POINTERS_AT = 154;

  /** Indexes of FibRgFcLcb97. */
  private static final int STSHF = 1;

  private static final int PLCF_SED = 6;
  private static final int PLCF_BTE_CHPX = 12;
  private static final int PLCF_BTE_PAPX = 13;
  private static final int STTBF_FFN = 15;
  private static final int DOP = 31;
  private static final int CLX = 33;

  /** As many paragraphs as one PapxFkp of 512 bytes can hold: 4(n + 1) + 13n + 1 ≤ 512. */
  private static final int PARAGRAPHS_A_PAGE = 29;

  static WordStreams of(String text) {
    String body = text.replace('\n', '\r') + "\r";
    LittleEndian document = new LittleEndian().append(fib(body.length())).zeros(TEXT_AT - 900);
    document.utf16(body).align(PAGE);
    int textEnd = TEXT_AT + 2 * body.length();

    int chpxPage = document.size() / PAGE;
    document.append(page(List.of(TEXT_AT, textEnd), 1));
    List<Integer> ends = paragraphEnds(body);
    LittleEndian papxIndex = new LittleEndian().u32(TEXT_AT);
    List<Integer> papxPages = new ArrayList<>();
    int from = TEXT_AT;
    for (int i = 0; i < ends.size(); i += PARAGRAPHS_A_PAGE) {
      List<Integer> bounds = new ArrayList<>(List.of(from));
      bounds.addAll(ends.subList(i, Math.min(ends.size(), i + PARAGRAPHS_A_PAGE)));
      from = bounds.get(bounds.size() - 1);
      papxPages.add(document.size() / PAGE);
      papxIndex.u32(from);
      document.append(page(bounds, 13));
    }
    papxPages.forEach(papxIndex::u32);

    LittleEndian table = new LittleEndian();
    place(document, table, STSHF, WordTables.styleSheet());
    place(document, table, PLCF_SED, WordTables.oneSection(body.length()));
    place(
        document,
        table,
        PLCF_BTE_CHPX,
        new LittleEndian().u32(TEXT_AT).u32(textEnd).u32(chpxPage).bytes());
    place(document, table, PLCF_BTE_PAPX, papxIndex.bytes());
    place(document, table, STTBF_FFN, WordTables.fonts());
    place(document, table, DOP, new byte[500]);
    place(document, table, CLX, WordTables.onePiece(body.length(), TEXT_AT));
    document.put32(0x18, TEXT_AT);
    document.put32(0x1C, textEnd);
    document.put32(64, document.size());
    return new WordStreams(document.bytes(), table.bytes());
  }

  private static void place(LittleEndian document, LittleEndian table, int index, byte[] block) {
    document.put32(FIB_POINTERS_AT + 8 * index, table.size());
    document.put32(FIB_POINTERS_AT + 8 * index + 4, block.length);
    table.append(block).align(4);
  }

  /** Byte offsets after each paragraph mark. */
  private static List<Integer> paragraphEnds(String body) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) == '\r') {
        ends.add(TEXT_AT + 2 * (i + 1));
      }
    }
    return ends;
  }

  /** A ChpxFkp (entries of 1 byte) or PapxFkp (13), all entries zero, that is the defaults. */
  private static byte[] page(List<Integer> bounds, int entryBytes) {
    LittleEndian page = new LittleEndian();
    bounds.forEach(page::u32);
    int entries = bounds.size() - 1;
    page.zeros(entries * entryBytes);
    return page.zeros(PAGE - 1 - page.size()).u8(entries).bytes();
  }

  /** Fib of Word 97, its pointers still zero. */
  private static byte[] fib(int chars) {
    LittleEndian fib = new LittleEndian();
    fib.u16(0xA5EC).u16(0x00C1).u16(0).u16(0x0804).u16(0);
    // fWhichTblStm (the table stream is 1Table) and fExtChar.
    fib.u16(0x1200).u16(0x00BF).zeros(18);
    fib.u16(14).zeros(26).u16(0x0804);
    // FibRgLw97: cbMac, two reserved, ccpText.
    fib.u16(22).zeros(12).u32(chars).zeros(72);
    fib.u16(93).zeros(93 * 8).u16(0);
    return fib.bytes();
  }
}
