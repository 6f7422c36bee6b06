package zhaojing.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;
import zhaojing.ingest.InputException;
import zhaojing.ingest.InputFile;
import zhaojing.ingest.Intake;
import zhaojing.ingest.ReadLimits;
import zhaojing.ingest.Received;
import zhaojing.ingest.UnitRule;
import zhaojing.model.InputIssue;
import zhaojing.model.LibraryKind;
import zhaojing.model.Submission;
import zhaojing.similarity.library.LibraryImport;
import zhaojing.similarity.library.LibraryText;
import zhaojing.similarity.library.LibraryWriter;

/** What changes a library. */
public final class LibraryJob {
  /** A run that is stopped loses at most so many files' texts, and finds them missing next time. */
  private static final int FILES_A_COMMIT = 500;

  private final Path folder;

  /**
   * @param folder of the library, which need not exist
   */
  public LibraryJob(Path folder) {
    this.folder = folder;
  }

  /**
   * What came of adding.
   *
   * @param files read or not
   * @param texts that were read
   * @param added of them that were new
   * @param issues files that could not be read, or only in part
   */
  public record Added(int files, int texts, int added, List<InputIssue> issues) {}

  /**
   * Reads files and adds their texts; bundles part by part.
   *
   * @param date ISO 8601, stands in the library as the day of adding
   * @param unitLevel which folder level is the unit, from 1
   * @throws ConfigurationException when an input does not exist
   */
  public Added add(
      LibraryKind kind,
      List<Path> inputs,
      int unitLevel,
      String date,
      Engine engine,
      Progress progress)
      throws IOException {
    progress.begin(Stage.LIST, 0);
    try (Intake intake = new Intake(ReadLimits.DEFAULT, new UnitRule(unitLevel));
        LibraryWriter library = LibraryWriter.open(folder)) {
      List<InputFile> files = intake.list(inputs);
      progress.begin(Stage.READ, files.size());
      List<InputIssue> issues = new ArrayList<>();
      int texts = 0;
      int added = 0;
      for (int from = 0; from < files.size(); from += FILES_A_COMMIT) {
        List<InputFile> some = files.subList(from, Math.min(files.size(), from + FILES_A_COMMIT));
        List<Received> received = new ArrayList<>();
        engine.map(some, intake::read, progress).forEach(received::addAll);
        Numbering numbering = Numbering.of(received);
        issues.addAll(numbering.issues());
        texts += numbering.texts().size();
        added +=
            added(
                engine.map(
                    numbering.texts(),
                    input -> add(library, LibraryTexts.of(input, kind, date)),
                    Progress.NONE));
        library.commit();
      }
      library.finish();
      return new Added(files.size(), texts, added, List.copyOf(issues));
    } catch (InputException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  private static boolean add(LibraryWriter library, LibraryText text) {
    try {
      return library.add(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int added(List<Boolean> texts) {
    return (int) texts.stream().filter(isNew -> isNew).count();
  }

  /**
   * Adds a reviewed batch as earlier texts.
   *
   * @return how many were new
   */
  public int remember(List<Submission> batch, String date) throws IOException {
    try (LibraryWriter library = LibraryWriter.open(folder)) {
      int added = 0;
      for (Submission submission : batch) {
        LibraryText text = LibraryTexts.earlier(submission, date);
        added += library.add(text) ? 1 : 0;
      }
      library.finish();
      return added;
    }
  }

  /** Throws when the library could not be written to now. */
  public void check() throws IOException {
    LibraryWriter.open(folder).close();
  }

  /** Removes texts by their ids. Ids that are not there are passed over. */
  public void remove(List<String> ids) throws IOException {
    try (LibraryWriter library = LibraryWriter.open(folder)) {
      for (String id : ids) {
        library.remove(id);
      }
      library.commit();
    }
  }

  /** Adds what an exported library holds; all of it or, when it throws, nothing. */
  public LibraryImport.Imported read(Path file) throws IOException {
    try (LibraryWriter library = LibraryWriter.open(folder)) {
      LibraryImport.Imported imported = new LibraryImport().read(file, library);
      library.finish();
      return imported;
    }
  }
}
