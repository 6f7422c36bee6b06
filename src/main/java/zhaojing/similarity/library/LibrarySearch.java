package zhaojing.similarity.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import zhaojing.model.LibraryKind;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.text.View;

/**
 * Finds words in a library. Punctuation, spaces, widths, letters' case and traditional characters
 * make no difference, neither in the words asked for nor in the texts.
 */
public final class LibrarySearch {
  /** Longer questions are cut; a phrase of this length is in hardly any other text. */
  private static final int MAX_QUERY_CHARS = 1_000;

  /** A loose match holds this share of the question's bigrams. */
  private static final double MIN_LOOSE_SHARE = 0.6;

  private static final int MAX_MATCHES_IN_A_TEXT = 1_000;

  /** The order of adding must not show. */
  private static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(LibraryFormat.ID, SortField.Type.STRING));

  private final Library library;

  public LibrarySearch(Library library) {
    this.library = library;
  }

  /**
   * What was found.
   *
   * @param total texts that match, also those beyond the limit
   * @param hits the best first
   */
  public record Found(long total, List<SearchHit> hits) {}

  /** Texts that hold the words as they stand. */
  public Found phrase(String words, Optional<LibraryKind> kind, int limit) throws IOException {
    String asked = asked(words);
    return found(phraseQuery(asked), kind, limit, view -> occurrences(view, asked));
  }

  /** Texts that hold most of the words' character pairs, in any order and place. */
  public Found loose(String words, Optional<LibraryKind> kind, int limit) throws IOException {
    String asked = asked(words);
    TreeSet<String> pairs = new TreeSet<>();
    for (int i = 0; i + 2 <= asked.length(); i++) {
      pairs.add(asked.substring(i, i + 2));
    }
    if (pairs.isEmpty()) {
      return phrase(words, kind, limit);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    pairs.forEach(p -> any.add(new TermQuery(new Term(LibraryFormat.BIGRAMS, p)), Occur.SHOULD));
    any.setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * MIN_LOOSE_SHARE));
    return found(
        any.build(),
        kind,
        limit,
        view -> {
          List<Span> spans = new ArrayList<>();
          pairs.forEach(pair -> spans.addAll(occurrences(view, pair)));
          return spans;
        });
  }

  private static String asked(String words) {
    String view = IndexedViews.of(words).text();
    return view.substring(0, Math.min(view.length(), MAX_QUERY_CHARS));
  }

  private static Query phraseQuery(String asked) {
    if (asked.length() == 1) {
      return new PrefixQuery(new Term(LibraryFormat.BIGRAMS, asked));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i + 2 <= asked.length(); i++) {
      phrase.add(new Term(LibraryFormat.BIGRAMS, asked.substring(i, i + 2)), i);
    }
    return phrase.build();
  }

  /** Where something stands in a view. */
  private interface Places {
    List<Span> in(String view);
  }

  private Found found(Query query, Optional<LibraryKind> kind, int limit, Places places)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    kind.ifPresent(k -> all.add(new TermQuery(new Term(LibraryFormat.KIND, k.id())), Occur.FILTER));
    IndexSearcher searcher = new IndexSearcher(library.reader());
    int wanted = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
    TopDocs top = searcher.search(all.build(), wanted, BEST);
    List<SearchHit> hits = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      LibraryText text = TextDocument.text(searcher.storedFields(), doc.doc);
      View view = IndexedViews.of(text.text());
      List<Span> matches = places.in(view.text()).stream().map(view.map()::original).toList();
      hits.add(new SearchHit(text, Spans.merge(matches)));
    }
    return new Found(searcher.count(all.build()), hits);
  }

  private static List<Span> occurrences(String view, String words) {
    List<Span> found = new ArrayList<>();
    for (int at = view.indexOf(words);
        at >= 0 && found.size() < MAX_MATCHES_IN_A_TEXT;
        at = view.indexOf(words, at + 1)) {
      found.add(new Span(at, at + words.length()));
    }
    return found;
  }
}
