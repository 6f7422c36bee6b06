package zhaojing.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Rar archives of version 4 that only store their files: marker, archive header, for each file a
 * header and its bytes, end. Nothing is compressed.
 */
final class FixedRar {
  private static final byte[] MARKER = {0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00};
  private static final int ARCHIVE_HEADER = 0x73;
  private static final int FILE_HEADER = 0x74;
  private static final int END = 0x7B;

  /** A block whose bytes follow its header. */
  private static final int HAS_DATA = 0x8000;

  private static final int SKIPPABLE = 0x4000;
  private static final int WINDOWS = 2;
  private static final int VERSION = 20;
  private static final int STORED = 0x30;
  private static final int FILE_ATTRIBUTE = 0x20;

  /** 2014-01-01 00:00 in the form of DOS. */
  private static final int MOMENT = (2014 - 1980) << 25 | 1 << 21 | 1 << 16;

  private FixedRar() {}

  /**
   * @param names for example GBK, as rar used before names had a Unicode form
   */
  static byte[] of(Map<String, byte[]> entries, Charset names) {
    ByteArrayOutputStream rar = new ByteArrayOutputStream();
    rar.writeBytes(MARKER);
    rar.writeBytes(block(ARCHIVE_HEADER, 0, new LittleEndian().zeros(6).bytes()));
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      byte[] name = entry.getKey().replace('/', '\\').getBytes(names);
      rar.writeBytes(block(FILE_HEADER, HAS_DATA, fileHeader(name, entry.getValue())));
      rar.writeBytes(entry.getValue());
    }
    rar.writeBytes(block(END, SKIPPABLE, new byte[0]));
    return rar.toByteArray();
  }

  /** The common head, guarded by half a checksum, and what follows it. */
  private static byte[] block(int type, int flags, byte[] rest) {
    byte[] guarded =
        new LittleEndian().u8(type).u16(flags).u16(7 + rest.length).append(rest).bytes();
    return new LittleEndian().u16(checksum(guarded)).append(guarded).bytes();
  }

  private static byte[] fileHeader(byte[] name, byte[] content) {
    return new LittleEndian()
        .u32(content.length)
        .u32(content.length)
        .u8(WINDOWS)
        .u32(checksum(content))
        .u32(MOMENT)
        .u8(VERSION)
        .u8(STORED)
        .u16(name.length)
        .u32(FILE_ATTRIBUTE)
        .append(name)
        .bytes();
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
