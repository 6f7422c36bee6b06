package zhaojing.similarity.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import zhaojing.similarity.library.LibraryException.Problem;

/**
 * Changes a library. While it is open no other process can; what is not committed is forgotten, as
 * if it had never been added, whether the writer is closed or the machine stops.
 */
public final class LibraryWriter implements Closeable {
  /** Few segments, for each is asked for each fingerprint. */
  private static final double MAX_SEGMENTS_A_TIER = 4;

  private static final int MAX_SEGMENTS = 3;

  private final Directory directory;
  private final IndexWriter index;
  private final Set<String> ids;

  private LibraryWriter(Directory directory, IndexWriter index, Set<String> ids) {
    this.directory = directory;
    this.index = index;
    this.ids = ids;
  }

  /**
   * Opens the library in a folder, a new one when the folder is empty or missing.
   *
   * @throws LibraryException when the folder holds other things, another process is writing, or the
   *     format is another
   */
  public static LibraryWriter open(Path folder) throws IOException {
    LuceneLog.quiet();
    refuseForeign(folder);
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setCommitOnClose(false);
      TieredMergePolicy merges = new TieredMergePolicy();
      merges.setSegmentsPerTier(MAX_SEGMENTS_A_TIER);
      config.setMergePolicy(merges);
      config.setRAMBufferSizeMB(64);
      IndexWriter index = new IndexWriter(directory, config);
      try {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        ids.addAll(ids(directory, folder));
        return new LibraryWriter(directory, index, ids);
      } catch (IOException | RuntimeException e) {
        index.rollback();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw explained(e, folder);
    }
  }

  private static Set<String> ids(Directory directory, Path folder) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Set.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Library.checkVersion(reader, folder);
      return Ids.all(reader);
    }
  }

  private static void refuseForeign(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new LibraryException(Problem.FOREIGN, folder);
    }
    boolean empty = true;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith("segments_")) {
          return;
        }
        // A lock may be left by a process that stopped before its first commit.
        empty = empty && name.equals(IndexWriter.WRITE_LOCK_NAME);
      }
    }
    if (!empty) {
      throw new LibraryException(Problem.FOREIGN, folder);
    }
  }

  static IOException explained(Exception e, Path folder) {
    if (e instanceof LockObtainFailedException) {
      return new LibraryException(Problem.BUSY, folder, e);
    }
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return new LibraryException(Problem.VERSION, folder, e);
    }
    if (e instanceof CorruptIndexException || e instanceof java.io.EOFException) {
      return new LibraryException(Problem.DAMAGED, folder, e);
    }
    return e instanceof IOException io ? io : new IOException(e);
  }

  /**
   * Adds a text unless the library, or what was added before, has its id. Safe for many threads.
   *
   * @return whether it was new
   */
  public boolean add(LibraryText text) throws IOException {
    if (!ids.add(text.entry().id())) {
      return false;
    }
    // An update, though there is nothing to replace: an id never stands twice, whatever happens.
    index.updateDocument(new Term(LibraryFormat.ID, text.entry().id()), TextDocument.of(text));
    return true;
  }

  /** Whether a text of this id is there, committed or not. */
  public boolean has(String id) {
    return ids.contains(id);
  }

  /** Returns whether it was there. */
  public boolean remove(String id) throws IOException {
    if (!ids.remove(id)) {
      return false;
    }
    index.deleteDocuments(new Term(LibraryFormat.ID, id));
    return true;
  }

  /** Makes everything added and removed so far stay. */
  public void commit() throws IOException {
    index.setLiveCommitData(Map.of(LibraryFormat.VERSION_KEY, LibraryFormat.VERSION).entrySet());
    index.commit();
  }

  /** Commits, and makes the library quick to compare with. */
  public void finish() throws IOException {
    commit();
    index.forceMerge(MAX_SEGMENTS);
    commit();
  }

  /** Ends writing; what is not committed is forgotten. */
  @Override
  public void close() throws IOException {
    try (directory) {
      index.rollback();
    }
  }
}
