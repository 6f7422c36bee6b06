package zhaojing.similarity.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyThreadsTest {
  @TempDir Path dir;

  private List<String> found(Path folder, List<Integer> order, boolean parallel)
      throws IOException {
    try (LibraryWriter writer = LibraryWriter.open(folder)) {
      var numbers = parallel ? order.parallelStream() : order.stream();
      long added = numbers.filter(i -> add(writer, Texts.numbered(i % 150))).count();
      assertEquals(150, added);
      writer.commit();
    }
    try (Library library = Library.open(folder)) {
      return new LibrarySearch(library)
          .phrase("往期文稿", Optional.empty(), 40).hits().stream()
              .map(hit -> hit.text().entry().id())
              .toList();
    }
  }

  private static boolean add(LibraryWriter writer, LibraryText text) {
    try {
      return writer.add(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theOrderOfAddingDoesNotShow() throws IOException {
    List<Integer> order =
        IntStream.range(0, 300).boxed().collect(java.util.stream.Collectors.toList());
    List<String> first = found(dir.resolve("a"), order, false);
    Collections.reverse(order);
    assertEquals(first, found(dir.resolve("b"), order, true));
    assertEquals(40, first.size());
  }
}
