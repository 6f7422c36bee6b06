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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

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

  /** All files, in the order they are learnt. */
  public static final List<String> FILES = List.of(LOCAL, MOVES, THEMES, STANCES);

  private static final String FOLDER = "models/trained/";

  private final Map<String, LinearModel> models;

  TrainedModels(Map<String, LinearModel> models) {
    this.models = new TreeMap<>(models);
  }

  /** Nothing learnt: the rules decide alone. */
  public static TrainedModels none() {
    return new TrainedModels(Map.of());
  }

  /** The models that come with the program. Throws KnowledgeFileException for a damaged file. */
  public static TrainedModels builtIn() {
    Map<String, LinearModel> models = new TreeMap<>();
    for (String name : FILES) {
      try (InputStream in =
          TrainedModels.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
        if (in != null) {
          models.put(name, model(FOLDER + name, in));
        }
      } catch (IOException e) {
        throw new KnowledgeFileException(FOLDER + name, "", "读不出来");
      }
    }
    return new TrainedModels(models);
  }

  /**
   * The models of a folder laid out like {@code models/trained}. Throws KnowledgeFileException for
   * a damaged file.
   */
  public static TrainedModels read(Path folder) {
    Map<String, LinearModel> models = new TreeMap<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          models.put(name, model(file.toString(), in));
        } catch (IOException e) {
          throw new KnowledgeFileException(file.toString(), "", "文件打不开");
        }
      }
    }
    return new TrainedModels(models);
  }

  private static LinearModel model(String file, InputStream in) {
    try {
      return LinearModel.read(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new KnowledgeFileException(file, "", "不是完好的模型文件");
    }
  }

  /** Writes the models that are there into {@code folder}, which is made when missing. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, LinearModel> model : models.entrySet()) {
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new GZIPOutputStream(
                      Files.newOutputStream(folder.resolve(model.getKey())), 1 << 16)))) {
        model.getValue().write(out);
      }
    }
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
