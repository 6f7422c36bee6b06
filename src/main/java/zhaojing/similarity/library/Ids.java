package zhaojing.similarity.library;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The ids in an index. */
final class Ids {
  private Ids() {}

  /** All ids of texts that are not removed, sorted. */
  static TreeSet<String> all(IndexReader reader) throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(LibraryFormat.ID);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        if (live(each, leaf).isPresent()) {
          ids.add(id.utf8ToString());
        }
      }
    }
    return ids;
  }

  /** The number of the document with this id. */
  static Optional<Integer> number(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(LibraryFormat.ID);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        if (each.seekExact(new BytesRef(id))) {
          Optional<Integer> found = live(each, leaf);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> live(TermsEnum id, LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum postings = id.postings(null, PostingsEnum.NONE);
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        return Optional.of(leaf.docBase + doc);
      }
    }
    return Optional.empty();
  }
}
