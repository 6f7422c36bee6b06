package zhaojing.similarity.library;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import zhaojing.model.LibraryKind;

/** A library text as a Lucene document, and back. */
final class TextDocument {
  private static final FieldType PRINTS = type(IndexOptions.DOCS, true);
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final Set<String> ENTRY =
      Set.of(
          LibraryFormat.ID,
          LibraryFormat.KIND,
          LibraryFormat.TITLE,
          LibraryFormat.AUTHOR,
          LibraryFormat.UNIT,
          LibraryFormat.PATH,
          LibraryFormat.SHA256,
          LibraryFormat.PLACE,
          LibraryFormat.ADDED,
          LibraryFormat.CHARS);

  private TextDocument() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  static Document of(LibraryText text) {
    LibraryEntry entry = text.entry();
    Document document = new Document();
    keyword(document, LibraryFormat.ID, entry.id());
    document.add(new SortedDocValuesField(LibraryFormat.ID, new BytesRef(entry.id())));
    keyword(document, LibraryFormat.KIND, entry.kind().id());
    store(document, LibraryFormat.TITLE, entry.title());
    entry.author().ifPresent(a -> store(document, LibraryFormat.AUTHOR, a));
    entry.unit().ifPresent(u -> store(document, LibraryFormat.UNIT, u));
    document.add(
        new NumericDocValuesField(LibraryFormat.UNIT, unitNumber(entry.unit().orElse(""))));
    store(document, LibraryFormat.PATH, entry.path());
    store(document, LibraryFormat.SHA256, entry.sha256());
    store(document, LibraryFormat.PLACE, entry.place());
    store(document, LibraryFormat.ADDED, entry.added());
    document.add(new StoredField(LibraryFormat.CHARS, entry.chars()));
    store(document, LibraryFormat.TEXT, text.text());
    index(document, text);
    return document;
  }

  /** Equal for equal units, different for different ones but by great chance. */
  private static long unitNumber(String unit) {
    return Long.parseUnsignedLong(LibraryId.sha256(unit).substring(0, 16), 16);
  }

  private static void index(Document document, LibraryText text) {
    LibraryKind kind = text.entry().kind();
    String view = IndexedViews.of(text.text()).text();
    document.add(
        new Field(
            LibraryFormat.shortPrints(kind), new PrintTerms(LibraryFormat.SHORT.of(view)), PRINTS));
    document.add(
        new Field(
            LibraryFormat.longPrints(kind), new PrintTerms(LibraryFormat.LONG.of(view)), PRINTS));
    document.add(new Field(LibraryFormat.BIGRAMS, new Bigrams(view), WORDS));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }

  private static void store(Document document, String field, String value) {
    document.add(new StoredField(field, value));
  }

  /** The entry of a stored document, without reading its text. */
  static LibraryEntry entry(StoredFields stored, int number) throws IOException {
    return entry(stored.document(number, ENTRY));
  }

  static LibraryText text(StoredFields stored, int number) throws IOException {
    Document document = stored.document(number);
    return new LibraryText(entry(document), document.get(LibraryFormat.TEXT));
  }

  private static LibraryEntry entry(Document document) {
    return new LibraryEntry(
        document.get(LibraryFormat.ID),
        LibraryKind.of(document.get(LibraryFormat.KIND)).orElseThrow(),
        document.get(LibraryFormat.TITLE),
        Optional.ofNullable(document.get(LibraryFormat.AUTHOR)),
        Optional.ofNullable(document.get(LibraryFormat.UNIT)),
        document.get(LibraryFormat.PATH),
        document.get(LibraryFormat.SHA256),
        document.get(LibraryFormat.PLACE),
        document.get(LibraryFormat.ADDED),
        document.getField(LibraryFormat.CHARS).numericValue().intValue());
  }
}
