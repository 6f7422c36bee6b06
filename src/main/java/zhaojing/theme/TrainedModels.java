package zhaojing.theme;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import zhaojing.text.Token;

/**
 * What was learnt from labelled texts. Immutable. Each model is a file of its own; where one is
 * missing the rules decide alone.
 */
public final class TrainedModels {
  /** What a sentence looks like by itself: moves and themes. */
  public static final String LOCAL = "local.bin.gz";

  /** Moves, from the local readings of a whole text. */
  public static final String MOVES = "moves.bin.gz";

  /** Themes, from the local readings of a whole text. */
  public static final String THEMES = "themes.bin.gz";

  /** Stances towards themes. */
  public static final String STANCES = "stances.bin.gz";

  /** What words mean; made once, not learnt from labels. */
  public static final String WORDS = "words.bin.gz";

  /** All files that are learnt from labels, in the order they are learnt. */
  public static final List<String> FILES = List.of(LOCAL, MOVES, THEMES, STANCES);

  private static final String FOLDER = "models/trained/";

  private final Map<String, LinearModel> models;
  private final WordVectors words;

  TrainedModels(Map<String, LinearModel> models, WordVectors words) {
    this.models = new TreeMap<>(models);
    this.words = words;
  }

  /** Nothing learnt: the rules decide alone. */
  public static TrainedModels none() {
    return new TrainedModels(Map.of(), WordVectors.none());
  }

  /** The models that come with the program. Throws KnowledgeFileException for a damaged file. */
  public static TrainedModels builtIn() {
    return read(
        FOLDER, name -> TrainedModels.class.getClassLoader().getResourceAsStream(FOLDER + name));
  }

  /**
   * The models of a folder laid out like {@code models/trained}. Throws KnowledgeFileException for
   * a damaged file.
   */
  public static TrainedModels read(Path folder) {
    return read(
        folder + "/",
        name -> {
          Path file = folder.resolve(name);
          return Files.exists(file) ? Files.newInputStream(file) : null;
        });
  }

  /** Opens a file by name; null when it is not there. */
  private interface Opener {
    InputStream open(String name) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static TrainedModels read(String folder, Opener opener) {
    Map<String, LinearModel> models = new TreeMap<>();
    for (String name : FILES) {
      read(folder, name, opener, LinearModel::read).ifPresent(model -> models.put(name, model));
    }
    return new TrainedModels(
        models, read(folder, WORDS, opener, WordVectors::read).orElse(WordVectors.none()));
  }

  private static <T> Optional<T> read(String folder, String name, Opener opener, Reader<T> reader) {
    try (InputStream in = opener.open(name)) {
      if (in == null) {
        return Optional.empty();
      }
      InputStream buffered = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
      return Optional.of(reader.read(new DataInputStream(buffered)));
    } catch (IOException e) {
      throw new KnowledgeFileException(folder + name, "", "不是完好的模型文件");
    }
  }

  /** Writes the models that are there into {@code folder}, which is made when missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, LinearModel> model : models.entrySet()) {
      try (DataOutputStream out = open(folder.resolve(model.getKey()))) {
        model.getValue().write(out);
      }
    }
    if (!words.isEmpty()) {
      try (DataOutputStream out = open(folder.resolve(WORDS))) {
        words.write(out);
      }
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)));
  }

  /**
   * Nothing but a new table of word vectors; see {@link WordVectorTraining}.
   *
   * @param texts whose words come into it
   * @param more further words
   * @param encoder turns a word into a vector, always of the same length
   */
  public static TrainedModels ofWords(
      List<TrainingText> texts, List<String> more, Function<String, float[]> encoder) {
    return new TrainedModels(Map.of(), WordVectorTraining.of(texts, more, encoder));
  }

  /** Turns words of a text into what they mean together: a vector, zero when no word is known. */
  public Function<List<Token>, float[]> meanings() {
    return words::of;
  }

  WordVectors words() {
    return words;
  }

  private Optional<LinearModel> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  Optional<LinearModel> local() {
    return model(LOCAL);
  }

  Optional<MoveModel> moves() {
    return local().flatMap(l -> model(MOVES).map(m -> new MoveModel(l, m)));
  }

  Optional<ThemeModel> themes() {
    return moves().flatMap(m -> model(THEMES).map(t -> new ThemeModel(local().orElseThrow(), t)));
  }

  Optional<StanceModel> stances() {
    return model(STANCES).map(StanceModel::new);
  }
}
