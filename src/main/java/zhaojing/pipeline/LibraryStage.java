package zhaojing.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.Genre;
import zhaojing.model.LibraryKind;
import zhaojing.model.LibrarySource;
import zhaojing.model.Metadata;
import zhaojing.model.PassageMatch;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.rubric.Subject;
import zhaojing.similarity.ComparedText;
import zhaojing.similarity.LibraryComparison;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryEntry;
import zhaojing.similarity.library.LibraryException;
import zhaojing.similarity.library.LibraryId;
import zhaojing.similarity.library.LibraryText;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/** The library as a review uses it. */
final class LibraryStage implements Closeable {
  private static final TextReader READER = new TextReader(view -> List.of());

  private final Library library;

  private LibraryStage(Library library) {
    this.library = library;
  }

  /**
   * Opens the library of a review; none when there is no folder named, or nothing in it yet and the
   * review is to fill it.
   */
  static Optional<LibraryStage> open(ReviewSettings settings) throws IOException {
    if (settings.library().isEmpty()) {
      return Optional.empty();
    }
    Path folder = settings.library().get();
    if (settings.remember().isPresent()) {
      new LibraryJob(folder).check();
    }
    try {
      return Optional.of(new LibraryStage(Library.open(folder)));
    } catch (LibraryException e) {
      if (e.problem() == LibraryException.Problem.NONE && settings.remember().isPresent()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Which texts the library holds, for the run's record. */
  String record() {
    return library.size() + " texts, sha256 " + library.digest();
  }

  /** The comparison of a batch with the library. */
  LibraryComparison comparison(List<ReadText> batch, OfficialWording wording) {
    return new LibraryComparison(library, text -> prepared(text, wording), itself(batch));
  }

  /**
   * Ids of the batch's own texts: a batch that was remembered and is reviewed again would be copied
   * from itself. The same file under another author's name is no such text.
   */
  private Set<String> itself(List<ReadText> batch) {
    Set<String> ids = new TreeSet<>();
    for (ReadText text : batch) {
      Submission submission = text.submission();
      String id =
          LibraryId.of(
              LibraryKind.EARLIER,
              submission.source().sha256(),
              LibraryTexts.place(submission.source()));
      library.entry(id).filter(e -> isSame(e, submission)).ifPresent(e -> ids.add(id));
    }
    return ids;
  }

  private static boolean isSame(LibraryEntry entry, Submission text) {
    return entry.author().equals(text.author())
        && unit(entry).equals(text.unit())
        && name(entry.path()).equals(name(text.source().path()));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static UnitId unit(LibraryEntry entry) {
    return entry.unit().filter(u -> !u.isBlank()).map(UnitId::new).orElse(UnitId.NONE);
  }

  private static ComparedText prepared(LibraryText text, OfficialWording wording) {
    Reading reading = READER.read(SubmissionId.library(text.entry().id()), text.text());
    return ComparedText.of(submission(text.entry(), reading), reading, wording);
  }

  private static Submission submission(LibraryEntry entry, Reading reading) {
    return new Submission(
        SubmissionId.library(entry.id()),
        unit(entry),
        entry.author(),
        entry.title(),
        Genre.OTHER,
        new Source(entry.path(), "", entry.sha256(), Metadata.NONE, Optional.empty()),
        reading.document());
  }

  /**
   * Earlier texts of the batch's authors, the latest first: the same name, and no other unit.
   *
   * @return by text; none for texts whose author is unknown or has no earlier ones
   */
  Map<SubmissionId, List<LibraryText>> earlier(List<Subject> batch, int most) {
    Map<String, List<LibraryEntry>> byAuthor = new HashMap<>();
    batch.stream()
        .flatMap(s -> s.submission().author().stream())
        .forEach(a -> byAuthor.putIfAbsent(a, new ArrayList<>()));
    for (LibraryEntry entry :
        byAuthor.isEmpty()
            ? List.<LibraryEntry>of()
            : library.entries(Optional.of(LibraryKind.EARLIER))) {
      entry.author().map(byAuthor::get).ifPresent(own -> own.add(entry));
    }
    Map<SubmissionId, List<LibraryText>> earlier = new TreeMap<>();
    for (Subject subject : batch) {
      Submission text = subject.submission();
      List<LibraryText> own =
          text.author().map(byAuthor::get).orElse(List.of()).stream()
              .filter(e -> isOf(e, text) && !e.sha256().equals(text.source().sha256()))
              .sorted(
                  Comparator.comparing(LibraryEntry::added)
                      .reversed()
                      .thenComparing(LibraryEntry::id))
              .limit(most)
              .map(e -> library.text(e.id()).orElseThrow())
              .toList();
      if (!own.isEmpty()) {
        earlier.put(text.id(), own);
      }
    }
    return earlier;
  }

  /** Where a unit is not known, the name has to do. */
  private static boolean isOf(LibraryEntry entry, Submission text) {
    UnitId unit = unit(entry);
    return unit.equals(UnitId.NONE) || text.unit().equals(UnitId.NONE) || unit.equals(text.unit());
  }

  /** The library texts that passages refer to, sorted by id. */
  List<LibrarySource> sources(List<PassageMatch> passages) {
    Set<SubmissionId> ids = new TreeSet<>();
    passages.stream()
        .map(p -> p.right().submission())
        .filter(SubmissionId::isLibrary)
        .forEach(ids::add);
    List<LibrarySource> sources = new ArrayList<>();
    for (SubmissionId id : ids) {
      LibraryText text = library.text(id.value().substring("library:".length())).orElseThrow();
      LibraryEntry entry = text.entry();
      Reading reading = READER.read(id, text.text());
      sources.add(new LibrarySource(entry.kind(), entry.added(), submission(entry, reading)));
    }
    return sources;
  }

  @Override
  public void close() throws IOException {
    library.close();
  }
}
