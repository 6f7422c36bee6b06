package zhaojing.ingest.extract;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One pass over a file.
 *
 * @param pictures numbers of a pdf's pages whose text is a picture
 */
record ParsedFile(Extraction extraction, SortedSet<Integer> pictures) {
  ParsedFile {
    pictures = Collections.unmodifiableSortedSet(new TreeSet<>(pictures));
  }

  ParsedFile(Extraction extraction) {
    this(extraction, new TreeSet<>());
  }
}
