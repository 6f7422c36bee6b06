package zhaojing.cli;

import java.io.IOException;
import java.util.Optional;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryException;

/** Opens a library to read. */
final class OpenLibrary {
  private OpenLibrary() {}

  /** Empty when the user's own library does not exist yet; one that was named must exist. */
  static Optional<Library> of(LibraryFolder folder) throws IOException {
    try {
      return Optional.of(Library.open(folder.folder()));
    } catch (LibraryException e) {
      if (e.problem() == LibraryException.Problem.NONE && folder.named().isEmpty()) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
