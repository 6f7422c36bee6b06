package zhaojing.ingest.archive;

import java.nio.file.Path;

/** Reads one kind of archive from beginning to end. */
@FunctionalInterface
interface Unpacker {
  /**
   * Hands every entry over, until {@link Unpacking#full}.
   *
   * @throws Exception whatever is wrong; entries handed over before stay
   */
  void unpack(Path file, String name, Unpacking to) throws Exception;
}
