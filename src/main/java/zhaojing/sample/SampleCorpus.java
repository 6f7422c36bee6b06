package zhaojing.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a folder of office files out of a folder of texts. */
public final class SampleCorpus {
  private SampleCorpus() {}

  /**
   * Writes {@code target/<unit>/<name>.<ext>} for every {@code texts/<unit>/<name>.<ext>.txt}, then
   * what {@code texts/plan.yaml} asks for. A file that is there with the same bytes is not touched;
   * one that was packed into an archive since is taken away.
   *
   * @return the written files' paths relative to {@code target}, sorted
   * @throws IOException when a file can't be read or written, or the plan is faulty: an unknown
   *     field, or a path that no text makes
   */
  public static List<String> write(Path texts, Path target) throws IOException {
    SamplePlan plan = SamplePlan.read(texts.resolve("plan.yaml"));
    Map<String, byte[]> files = files(texts, plan);
    Path root = target.toAbsolutePath().normalize();
    for (Packing packing : plan.zip()) {
      for (String packed : packing.files()) {
        Files.deleteIfExists(inside(root, packed));
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = inside(root, file.getKey());
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    return List.copyOf(files.keySet());
  }

  private static Path inside(Path root, String file) throws IOException {
    Path path = root.resolve(file).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("outside the target: " + file);
    }
    return path;
  }

  /** The same without writing: path relative to the target → bytes, in the order of paths. */
  public static Map<String, byte[]> files(Path texts, SamplePlan plan) throws IOException {
    Map<String, byte[]> files = made(texts, plan);
    Map<String, byte[]> broken = new TreeMap<>();
    for (Damage damage : plan.damage()) {
      byte[] origin = damage.needsOrigin() ? require(files, damage.origin()) : new byte[0];
      broken.put(damage.path(), damage.apply(origin));
    }
    files.putAll(broken);
    for (Packing packing : plan.zip()) {
      Map<String, byte[]> inside = new LinkedHashMap<>();
      for (String file : packing.files()) {
        inside.put(packing.nameInside(file), require(files, file));
      }
      packing.files().forEach(files::remove);
      files.put(packing.path(), packing.format().pack(inside, packing.names()));
    }
    return files;
  }

  private static Map<String, byte[]> made(Path texts, SamplePlan plan) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(texts)) {
      sources = walk.filter(Files::isRegularFile).toList();
    }
    for (Path source : sources) {
      String relative = texts.relativize(source).toString().replace('\\', '/');
      if (!relative.endsWith(".txt")) {
        continue;
      }
      String name = relative.substring(0, relative.length() - ".txt".length());
      SampleFormat format =
          SampleFormat.ofName(name).orElseThrow(() -> new IOException("no format for " + relative));
      String text = Files.readString(source, StandardCharsets.UTF_8).replace("\r\n", "\n");
      SampleProperties properties = plan.files().getOrDefault(name, SampleProperties.NONE);
      files.put(name, format.write(text.stripTrailing(), properties));
    }
    for (String name : plan.files().keySet()) {
      require(files, name);
    }
    return files;
  }

  private static byte[] require(Map<String, byte[]> files, String path) throws IOException {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IOException("the plan names a file that no text makes: " + path);
    }
    return bytes;
  }
}
