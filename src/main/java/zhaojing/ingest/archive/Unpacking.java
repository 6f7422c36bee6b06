package zhaojing.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The entries unpacked so far, as numbered files of a folder, under limits. */
final class Unpacking {
  private final Path folder;
  private final UnpackLimits limits;
  private final List<Entry> entries = new ArrayList<>();
  private long bytesLeft;
  private boolean closed;

  Unpacking(Path folder, UnpackLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.bytesLeft = limits.bytes();
  }

  static Path file(Path folder, int index) {
    return folder.resolve(Integer.toString(index));
  }

  /** No more is taken in; returns what is there. The unpacking thread may still be running. */
  synchronized List<Entry> close() {
    closed = true;
    return List.copyOf(entries);
  }

  /** Whether no entry beyond those there is wanted. */
  synchronized boolean full() {
    return closed || entries.size() > limits.entries();
  }

  /** An entry without content of its own, or one whose content is not read. */
  void skip(String name, Entry.Kind kind) {
    add(new Entry(name, kind, 0, Entry.UNKNOWN));
  }

  /** Writes an entry's content. */
  @FunctionalInterface
  interface Content<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  /** An entry with its content, which is read to the end but not closed. */
  void file(String name, InputStream content) throws IOException {
    this.<IOException>file(name, content::transferTo);
  }

  /** An entry with its content; one that breaks off is kept as broken. */
  <E extends Exception> void file(String name, Content<E> content) throws IOException, E {
    Entry.Kind kind = Entry.Kind.BROKEN;
    Bounded bounded = new Bounded(Files.newOutputStream(file(folder, size())));
    try (bounded) {
      content.writeTo(bounded);
      kind = Entry.Kind.FILE;
    } finally {
      add(new Entry(name, kind, bounded.written, Entry.UNKNOWN));
    }
  }

  private final class Bounded extends OutputStream {
    private final OutputStream file;
    private long written;

    Bounded(OutputStream file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      spend(length);
      int kept = (int) Math.min(length, Math.max(0, limits.entryBytes() + 1 - written));
      file.write(bytes, from, kept);
      written += kept;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  private synchronized int size() {
    return entries.size();
  }

  private synchronized void add(Entry entry) {
    // Whoever closed it has taken the list already.
    if (!closed) {
      entries.add(entry);
    }
  }

  private synchronized void spend(int bytes) throws IOException {
    bytesLeft -= bytes;
    if (bytesLeft < 0) {
      throw new TooLargeException();
    }
    if (closed || Thread.currentThread().isInterrupted()) {
      throw new IOException("closed");
    }
  }
}
