package zhaojing.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing block of bytes in the byte order of Word's binary format. */
final class LittleEndian {
  private byte[] bytes = new byte[256];
  private int size;

  int size() {
    return size;
  }

  LittleEndian u8(int value) {
    grow(1);
    bytes[size++] = (byte) value;
    return this;
  }

  LittleEndian u16(int value) {
    return u8(value).u8(value >> 8);
  }

  LittleEndian u32(int value) {
    return u16(value).u16(value >> 16);
  }

  LittleEndian utf16(String text) {
    return append(text.getBytes(StandardCharsets.UTF_16LE));
  }

  LittleEndian append(byte[] block) {
    grow(block.length);
    System.arraycopy(block, 0, bytes, size, block.length);
    size += block.length;
    return this;
  }

  LittleEndian zeros(int count) {
    grow(count);
    size += count;
    return this;
  }

  /** Zeros up to the next multiple of {@code unit}. */
  LittleEndian align(int unit) {
    return zeros((unit - size % unit) % unit);
  }

  /** Overwrites a 32-bit value written before. */
  void put32(int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >> (8 * i));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
