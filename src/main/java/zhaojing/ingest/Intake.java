package zhaojing.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zhaojing.ingest.extract.Extraction;
import zhaojing.ingest.extract.Extractor;
import zhaojing.ingest.extract.TextExtractor;
import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.worker.ForkedExtractor;
import zhaojing.model.InputIssue;
import zhaojing.model.Metadata;

/**
 * Takes in what a reviewer was handed: first {@link #list}, then {@link #read} each file, on as
 * many threads as you like, then {@link #close}.
 */
public final class Intake implements Closeable {
  private static final String UNKNOWN = "application/octet-stream";

  private final ReadLimits limits;
  private final UnitRule unitRule;
  private final Extractor extractor;
  private final Closeable parsers;
  private final OpenArchives archives = new OpenArchives();

  /** With parsers in processes of their own. */
  public Intake(ReadLimits limits, UnitRule unitRule) {
    this(limits, unitRule, Isolation.PROCESS);
  }

  /**
   * @param isolation where parsers run; the texts are the same
   */
  public Intake(ReadLimits limits, UnitRule unitRule, Isolation isolation) {
    this.limits = limits;
    this.unitRule = unitRule;
    if (isolation == Isolation.PROCESS) {
      ForkedExtractor forked = new ForkedExtractor(limits.maxTextChars(), limits.timePerFile());
      extractor = forked;
      parsers = forked;
    } else {
      extractor = new TextExtractor(limits.maxTextChars(), limits.timePerFile());
      parsers = () -> {};
    }
  }

  /**
   * All files under the inputs, sorted by path. Paths are relative to the input; of several inputs
   * each path begins with the input's name, which then also is the first folder.
   *
   * @param inputs folders, files, archives
   * @throws InputException when there is none or one does not exist
   */
  public List<InputFile> list(List<Path> inputs) throws InputException {
    List<Path> distinct =
        inputs.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList();
    if (distinct.isEmpty()) {
      throw new InputException("没有指定要审阅的文件或文件夹。", "No file or folder to review was given.");
    }
    for (Path input : distinct) {
      if (!Files.exists(input)) {
        throw new InputException(
            "找不到：" + input + "。请检查路径是否写错。",
            "No such file or folder: " + input + ". Check the path.");
      }
    }
    Listing listing = new Listing(unitRule);
    FolderWalk walk = new FolderWalk(listing, new ArchiveWalk(listing, archives, limits), limits);
    List<String> names = InputNames.of(distinct);
    for (int i = 0; i < distinct.size(); i++) {
      Path input = real(distinct.get(i));
      String name = names.get(i);
      boolean only = distinct.size() == 1;
      if (Files.isDirectory(input)) {
        walk.input(input, name, only ? Place.TOP : Place.TOP.folder(name));
      } else {
        Place inside = only ? Place.TOP.onlyArchive(name) : Place.TOP.archive(name);
        walk.file(input, name, Place.TOP, inside);
      }
    }
    return listing.sorted();
  }

  /** A link that the user names is followed. */
  private static Path real(Path input) throws InputException {
    try {
      return input.toRealPath();
    } catch (IOException e) {
      throw new InputException(
          "打不开：" + input + "。请检查访问权限。", "Can't open " + input + ". Check the permissions.");
    }
  }

  /**
   * The text of one file, or why there is none; of a table with a text in each row one for each of
   * them. Never empty, and never throws for what the file holds.
   */
  public List<Received> read(InputFile file) {
    if (file instanceof InputFile.Rejected rejected) {
      return nothing(file, rejected.problem(), rejected.detail());
    }
    InputFile.Present present = (InputFile.Present) file;
    byte[] bytes;
    try (InputStream in = present.bytes().open()) {
      bytes = in.readNBytes((int) limits.maxFileBytes() + 1);
    } catch (java.nio.file.AccessDeniedException | java.nio.file.NoSuchFileException e) {
      return nothing(file, Problem.NO_ACCESS, "");
    } catch (IOException | RuntimeException e) {
      return nothing(file, Problem.DAMAGED, "");
    } catch (OutOfMemoryError e) {
      // Nothing is lost but the bytes just read.
      return nothing(file, Problem.TOO_LARGE, "内存不足");
    }
    if (bytes.length > limits.maxFileBytes()) {
      return nothing(file, Problem.TOO_LARGE, limits.mostBytes());
    }
    Extraction extraction = extractor.extract(file.path(), bytes).with(present.notes());
    return Receipt.of(file, Sha256.hex(bytes), extraction);
  }

  private static List<Received> nothing(InputFile file, Problem problem, String detail) {
    InputIssue issue = problem.at(file.path(), detail);
    return Receipt.of(
        file, "", new Extraction.Refused(UNKNOWN, Metadata.NONE, problem.status(), issue));
  }

  @Override
  public void close() throws IOException {
    try (parsers) {
      archives.close();
    }
  }
}
