package zhaojing.ingest.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhaojing.sample.Damage;
import zhaojing.sample.PackFormat;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SampleLayout;
import zhaojing.sample.SampleWriter;

/** What may have happened to a text before it is handed in. */
enum Condition {
  PLAIN("as made"),
  GBK_NAME("GBK name in zip"),
  IN_ZIP("in zip"),
  NESTED("rar in 7z in zip"),
  MISNAMED("wrong extension"),
  ENCRYPTED("password"),
  TRUNCATED("first half only"),
  EMPTY("0 bytes"),
  HARD_LINES("hard lines, page numbers"),
  TABLE("with a table"),
  LAYERS("changes, comments, notes"),
  BUNDLE("three in one"),
  SIGNED("author in signature only");

  private static final String TABLE_ROWS = "\n问题\t措施\t时限\n下村少\t每月下村不少于八天\t六月底\n学习少\t每周读书两晚\t七月底\n";
  private static final Set<SampleFormat> WITH_PASSWORD =
      EnumSet.of(
          SampleFormat.DOCX,
          SampleFormat.DOCM,
          SampleFormat.DOTX,
          SampleFormat.XLSX,
          SampleFormat.PPTX,
          SampleFormat.PDF);
  private static final Set<SampleFormat> TABLES = EnumSet.of(SampleFormat.XLSX, SampleFormat.CSV);

  private final String title;

  Condition(String title) {
    this.title = title;
  }

  /** What stands over its column. */
  String title() {
    return title;
  }

  /**
   * One file or archive.
   *
   * @param expected what a reader should get of it, and how many texts that is
   */
  record Made(String name, byte[] bytes, String expected, String author, int texts) {}

  /** The file, unless the format can't be in this condition. */
  Optional<Made> make(SampleFormat format, Essays essays) {
    String extension = format.name().toLowerCase(Locale.ROOT);
    boolean table = TABLES.contains(format);
    String name = essays.author() + "-心得体会." + extension;
    String text = essays.first();
    byte[] bytes = file(format, table ? essays.rows(1) : text);
    return switch (this) {
      case PLAIN -> made(name, bytes, text, essays);
      case GBK_NAME -> made("包.zip", zip(name, bytes, Charset.forName("GBK")), text, essays);
      case IN_ZIP -> made("包.zip", zip(name, bytes, StandardCharsets.UTF_8), text, essays);
      case NESTED -> made("包.zip", nested(name, bytes), text, essays);
      case MISNAMED -> made(name.replace("." + extension, other(format)), bytes, text, essays);
      case ENCRYPTED ->
          WITH_PASSWORD.contains(format)
              ? made(name, damaged(Damage.Kind.PASSWORD, bytes), text, essays)
              : Optional.empty();
      case TRUNCATED -> made(name, damaged(Damage.Kind.TRUNCATE, bytes), text, essays);
      case EMPTY -> made(name, new byte[0], text, essays);
      case HARD_LINES ->
          table ? Optional.empty() : made(name, file(format, essays.paged()), text, essays);
      case TABLE ->
          layout(format, true)
              .flatMap(w -> made(name, w.write(text + TABLE_ROWS), text + TABLE_ROWS, essays));
      case LAYERS ->
          layout(format, false)
              .flatMap(
                  w -> made(name, w.write(essays.layered(w == SampleLayout.DOCX)), text, essays));
      case BUNDLE ->
          Optional.of(
              new Made(
                  "材料汇编." + extension,
                  file(format, table ? essays.rows(3) : essays.bundle()),
                  table ? essays.all() : essays.bundle(),
                  "",
                  3));
      case SIGNED ->
          table
              ? Optional.empty()
              : Optional.of(
                  new Made(
                      "材料03." + extension,
                      file(format, essays.signed()),
                      essays.signed(),
                      essays.signer(),
                      1));
    };
  }

  private static Optional<Made> made(String name, byte[] bytes, String text, Essays essays) {
    return Optional.of(new Made(name, bytes, text, essays.author(), 1));
  }

  private static byte[] file(SampleFormat format, String text) {
    return format.write(text);
  }

  private static byte[] damaged(Damage.Kind kind, byte[] bytes) {
    return new Damage("a", kind, Optional.empty()).apply(bytes);
  }

  private static byte[] zip(String name, byte[] bytes, Charset names) {
    return PackFormat.ZIP.pack(Map.of(name, bytes), names);
  }

  private static byte[] nested(String name, byte[] bytes) {
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("里.rar", PackFormat.RAR.pack(Map.of(name, bytes), Charset.forName("GBK")));
    byte[] seven = PackFormat.SEVEN_ZIP.pack(inner, StandardCharsets.UTF_8);
    return zip("中.7z", seven, StandardCharsets.UTF_8);
  }

  /** An extension of another format; plain formats can only take each other's. */
  private static String other(SampleFormat format) {
    return List.of(SampleFormat.MD, SampleFormat.CSV, SampleFormat.TXT).contains(format)
        ? ".doc"
        : format == SampleFormat.PDF ? ".docx" : ".pdf";
  }

  private static Optional<SampleWriter> layout(SampleFormat format, boolean table) {
    return switch (format) {
      case DOCX -> Optional.of(SampleLayout.DOCX);
      case ODT -> Optional.of(SampleLayout.ODT);
      case PDF -> Optional.of(table ? SampleLayout.PDF_TABLE : SampleLayout.PDF_NOTES);
      default -> Optional.empty();
    };
  }
}
