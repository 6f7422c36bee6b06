package zhaojing.theme;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learnt from labelled texts. Immutable. Each model is a file of its own; a folder may
 * lack any, then the rules decide alone.
 */
public final class TrainedModels {
  /** The file of the move model within its folder. */
  public static final String MOVES = "moves.bin.gz";

  /** The file of the theme model within its folder. */
  public static final String THEMES = "themes.bin.gz";

  private static final String FOLDER = "models/trained/";

  private final Optional<LinearModel> moves;
  private final Optional<LinearModel> themes;

  TrainedModels(Optional<LinearModel> moves, Optional<LinearModel> themes) {
    this.moves = moves;
    this.themes = themes;
  }

  /** Nothing learnt: the rules decide alone. */
  public static TrainedModels none() {
    return new TrainedModels(Optional.empty(), Optional.empty());
  }

  /** The models that come with the program. Throws KnowledgeFileException for a damaged file. */
  public static TrainedModels builtIn() {
    return new TrainedModels(builtIn(MOVES), builtIn(THEMES));
  }

  /**
   * The models of a folder laid out like {@code models/trained}. Throws KnowledgeFileException for
   * a damaged file.
   */
  public static TrainedModels read(Path folder) {
    return new TrainedModels(read(folder, MOVES), read(folder, THEMES));
  }

  private static Optional<LinearModel> builtIn(String name) {
    try (InputStream in = TrainedModels.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(model(FOLDER + name, in));
    } catch (IOException e) {
      throw new KnowledgeFileException(FOLDER + name, "", "读不出来");
    }
  }

  private static Optional<LinearModel> read(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(model(file.toString(), in));
    } catch (IOException e) {
      throw new KnowledgeFileException(file.toString(), "", "文件打不开");
    }
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
    write(moves, folder.resolve(MOVES));
    write(themes, folder.resolve(THEMES));
  }

  private static void write(Optional<LinearModel> model, Path file) throws IOException {
    if (model.isPresent()) {
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(
                  new GZIPOutputStream(Files.newOutputStream(file), 1 << 16)))) {
        model.get().write(out);
      }
    }
  }

  Optional<LinearModel> moves() {
    return moves;
  }

  Optional<LinearModel> themes() {
    return themes;
  }
}
