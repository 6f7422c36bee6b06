package zhaojing.similarity.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The texts that hold a fingerprint, of one field. Not for sharing between threads. */
final class PrintPostings {
  private record Leaf(LeafReaderContext context, TermsEnum terms, Bits live) {}

  /** Sees the number of a text that was not removed. */
  interface Visitor {
    void text(int number) throws IOException;
  }

  private final List<Leaf> leaves = new ArrayList<>();
  private final boolean[] found;
  private PostingsEnum reused;

  PrintPostings(DirectoryReader reader, String field) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      if (context.reader().terms(field) != null) {
        TermsEnum terms = context.reader().terms(field).iterator();
        leaves.add(new Leaf(context, terms, context.reader().getLiveDocs()));
      }
    }
    found = new boolean[leaves.size()];
  }

  /** Turns to a fingerprint; how many texts hold it, removed ones not yet merged away included. */
  int seek(long hash) throws IOException {
    BytesRef term = PrintTerms.term(hash);
    int texts = 0;
    for (int i = 0; i < found.length; i++) {
      found[i] = leaves.get(i).terms().seekExact(term);
      texts += found[i] ? leaves.get(i).terms().docFreq() : 0;
    }
    return texts;
  }

  /** Shows the texts that hold the fingerprint turned to, ascending. */
  void visit(Visitor visitor) throws IOException {
    for (int i = 0; i < found.length; i++) {
      if (found[i]) {
        Leaf leaf = leaves.get(i);
        reused = leaf.terms().postings(reused, PostingsEnum.NONE);
        for (int doc = reused.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = reused.nextDoc()) {
          if (leaf.live() == null || leaf.live().get(doc)) {
            visitor.text(leaf.context().docBase + doc);
          }
        }
      }
    }
  }
}
