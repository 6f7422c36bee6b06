package zhaojing.similarity.library;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import zhaojing.model.LibraryKind;
import zhaojing.similarity.library.LibraryException.Problem;

/**
 * A library opened for reading, as it stood then; what others write meanwhile is not seen. Safe for
 * many threads.
 */
public final class Library implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final TreeSet<String> ids;

  private Library(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.ids = Ids.all(reader);
  }

  /**
   * @throws LibraryException when there is none, it is damaged, or of another format
   */
  public static Library open(Path folder) throws IOException {
    LuceneLog.quiet();
    if (!Files.isDirectory(folder)) {
      throw new LibraryException(Problem.NONE, folder);
    }
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      checkVersion(reader, folder);
      return new Library(directory, reader);
    } catch (IndexNotFoundException e) {
      directory.close();
      throw new LibraryException(Problem.NONE, folder, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw LibraryWriter.explained(e, folder);
    }
  }

  static void checkVersion(DirectoryReader reader, Path folder) throws IOException {
    Map<String, String> data = reader.getIndexCommit().getUserData();
    if (!data.containsKey(LibraryFormat.VERSION_KEY)) {
      throw new LibraryException(Problem.FOREIGN, folder);
    }
    if (!LibraryFormat.VERSION.equals(data.get(LibraryFormat.VERSION_KEY))) {
      throw new LibraryException(Problem.VERSION, folder);
    }
  }

  /** Number of texts. */
  public int size() {
    return ids.size();
  }

  /** All ids, sorted. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  /** A hash of which texts there are: equal for libraries with the same texts. */
  public String digest() {
    return LibraryId.sha256(String.join("\n", ids));
  }

  /** What is known of a text. */
  public Optional<LibraryEntry> entry(String id) {
    return read(id, TextDocument::entry);
  }

  /** A text whole. */
  public Optional<LibraryText> text(String id) {
    return read(id, TextDocument::text);
  }

  private interface Stored<T> {
    T read(StoredFields stored, int number) throws IOException;
  }

  private <T> Optional<T> read(String id, Stored<T> stored) {
    try {
      Optional<Integer> number = Ids.number(reader, id);
      return number.isPresent()
          ? Optional.of(stored.read(reader.storedFields(), number.get()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Entries of one kind, or of all, by kind and then id. */
  public List<LibraryEntry> entries(Optional<LibraryKind> kind) {
    List<LibraryEntry> entries = new ArrayList<>();
    for (LibraryKind each : LibraryKind.values()) {
      if (kind.isEmpty() || kind.get() == each) {
        ids.stream()
            .filter(id -> id.charAt(0) == each.id().charAt(0))
            .forEach(id -> entries.add(entry(id).orElseThrow()));
      }
    }
    return entries;
  }

  /** The id of a document by its number. */
  String id(int number) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), LibraryFormat.ID);
    ids.advanceExact(number - leaf.docBase);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** A number that stands for a document's unit. */
  long unit(int number) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
    NumericDocValues units = DocValues.getNumeric(leaf.reader(), LibraryFormat.UNIT);
    return units.advanceExact(number - leaf.docBase) ? units.longValue() : 0;
  }

  /** The number of a document by its id. */
  Optional<Integer> number(String id) {
    try {
      return Ids.number(reader, id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
