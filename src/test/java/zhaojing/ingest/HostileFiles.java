package zhaojing.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import zhaojing.sample.SampleFormat;
import zhaojing.sample.SyntheticTexts;

/** Good files, hurt at random: the same seed gives the same bytes. */
final class HostileFiles {
  private final Random random;
  private final List<String> extensions = new ArrayList<>();
  private final List<byte[]> good = new ArrayList<>();

  HostileFiles(long seed) throws Exception {
    random = new Random(seed);
    SyntheticTexts texts = new SyntheticTexts(seed, 30);
    Object[] packed = new Object[2 * SampleFormat.values().length];
    for (SampleFormat format : SampleFormat.values()) {
      String extension = format.name().toLowerCase(Locale.ROOT);
      extensions.add(extension);
      good.add(format.write(texts.text(format.ordinal())));
      packed[2 * format.ordinal()] = "甲." + extension;
      packed[2 * format.ordinal() + 1] = good.get(format.ordinal());
    }
    byte[] zip = IntakeFixture.zip(StandardCharsets.UTF_8, packed);
    extensions.addAll(List.of("zip", "zip"));
    good.add(zip);
    good.add(IntakeFixture.zip(StandardCharsets.UTF_8, "内.zip", zip, "乙.txt", "正文"));
  }

  /** {@code count} files by name, each kind of hurt on each format in turn. */
  Map<String, byte[]> make(int count) {
    Map<String, byte[]> files = new TreeMap<>();
    Hurt[] hurts = Hurt.values();
    for (int i = 0; i < count; i++) {
      int which = i % good.size();
      Hurt hurt = hurts[i / good.size() % hurts.length];
      String extension =
          hurt == Hurt.RENAMED ? extensions.get(below(extensions.size())) : extensions.get(which);
      files.put(
          "%03d-%s.%s".formatted(i, hurt.name().toLowerCase(Locale.ROOT), extension),
          hurt(good.get(which), hurt));
    }
    return files;
  }

  private enum Hurt {
    TRUNCATED,
    FLIPPED,
    FLIPPED_MUCH,
    SPLICED,
    RENAMED,
    RANDOM,
    DOUBLED,
    ZEROED
  }

  private byte[] hurt(byte[] whole, Hurt hurt) {
    return switch (hurt) {
      case TRUNCATED -> Arrays.copyOf(whole, below(whole.length));
      case FLIPPED -> flipped(whole, 1 + below(4));
      case FLIPPED_MUCH -> flipped(whole, 1 + whole.length / 100);
      case SPLICED -> {
        byte[] other = good.get(below(good.size()));
        int from = below(other.length);
        yield join(
            Arrays.copyOf(whole, below(whole.length)),
            Arrays.copyOfRange(other, from, other.length));
      }
      case RENAMED -> whole;
      case RANDOM -> {
        byte[] noise = new byte[below(5000)];
        random.nextBytes(noise);
        yield noise;
      }
      case DOUBLED -> join(whole, whole);
      case ZEROED -> {
        byte[] zeroed = whole.clone();
        int from = below(whole.length);
        Arrays.fill(zeroed, from, from + below(whole.length - from), (byte) 0);
        yield zeroed;
      }
    };
  }

  private byte[] flipped(byte[] whole, int times) {
    byte[] flipped = whole.clone();
    for (int i = 0; i < times; i++) {
      flipped[below(flipped.length)] ^= (byte) (1 << below(8));
    }
    return flipped;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private int below(int bound) {
    return random.nextInt(Math.max(1, bound));
  }
}
