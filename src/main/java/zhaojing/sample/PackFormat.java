package zhaojing.sample;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/** The kinds of files in which other files can be put. */
public enum PackFormat {
  ZIP(FixedZip::of),
  SEVEN_ZIP((files, names) -> FixedSevenZip.of(files)),
  RAR(FixedRar::of),
  TAR_GZ(FixedTar::gzipped),
  /** A mail with attachments, and a line to say so. */
  EML((files, names) -> FixedMail.eml(PackFormat.COVER, SampleProperties.NONE, files)),
  MSG((files, names) -> FixedMail.msg(PackFormat.COVER, SampleProperties.NONE, files));

  static final String COVER = "王主任：\n\n材料见附件，请查收。";

  /** Packs files by their names inside. */
  @FunctionalInterface
  private interface Packer {
    byte[] pack(Map<String, byte[]> files, Charset names);
  }

  private final Packer packer;

  PackFormat(Packer packer) {
    this.packer = packer;
  }

  /**
   * The archive, the same bytes for the same arguments.
   *
   * @param files name to content, in the map's order
   * @param names encoding of the names, where the format does not fix it
   */
  public byte[] pack(Map<String, byte[]> files, Charset names) {
    return packer.pack(files, names);
  }

  /** By the name's extension, {@link #ZIP} when it is none of the others. */
  static PackFormat ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "7z" -> SEVEN_ZIP;
      case "rar" -> RAR;
      case "gz", "tgz" -> TAR_GZ;
      case "eml" -> EML;
      case "msg" -> MSG;
      default -> ZIP;
    };
  }
}
