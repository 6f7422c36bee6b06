package zhaojing.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.ingest.author.AuthorFromName;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.bundle.BundleSplitter;
import zhaojing.ingest.extract.Extraction;
import zhaojing.model.Source;
import zhaojing.model.UnitId;

/**
 * What was received by one file, or one row of it: where it came from, and whose it is.
 *
 * @param author as the table says, which goes before what names and texts say
 * @param name without extension
 */
record Receipt(String path, String sha256, UnitId unit, Optional<String> author, String name) {

  /** Everything that came by {@code file}; the hash is empty when it was not opened. */
  static List<Received> of(InputFile file, String sha256, Extraction extraction) {
    String path = file.path();
    String name = EntryName.withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    Receipt whole = new Receipt(path, sha256, file.unit(), Optional.empty(), name);
    if (!(extraction instanceof Extraction.Table table)) {
      return List.of(whole.received(extraction));
    }
    List<Received> received = new ArrayList<>();
    for (Extraction.Row row : table.rows()) {
      received.add(whole.of(row).received(row.content()));
    }
    table.rest().ifPresent(rest -> received.add(whole.received(rest)));
    return received;
  }

  private Receipt of(Extraction.Row row) {
    return new Receipt(
        row.path(),
        sha256,
        row.unit().map(UnitId::new).orElse(unit),
        row.author(),
        row.title().orElse(row.path().substring(row.path().lastIndexOf('/') + 1)));
  }

  private Received received(Extraction extraction) {
    Optional<String> named = author.or(() -> AuthorFromName.of(name));
    if (extraction instanceof Extraction.Extracted read) {
      Source source = new Source(path, read.mediaType(), sha256, read.metadata(), Optional.empty());
      Optional<String> writer = named.or(() -> signature(read.text()));
      return new ReceivedText(source, unit, writer, name, read.text(), read.warnings());
    }
    Extraction.Refused refused = (Extraction.Refused) extraction;
    Source source =
        new Source(path, refused.mediaType(), sha256, refused.metadata(), Optional.empty());
    return new ReceivedNothing(source, unit, named, name, refused.status(), refused.issue());
  }

  /** The signature under the last text of a bundle is not the whole bundle's. */
  private static Optional<String> signature(String text) {
    return BundleSplitter.split(text).size() > 1 ? Optional.empty() : AuthorFromText.of(text);
  }
}
