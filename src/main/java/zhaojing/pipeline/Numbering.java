package zhaojing.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhaojing.ingest.Received;
import zhaojing.ingest.ReceivedNothing;
import zhaojing.ingest.ReceivedText;
import zhaojing.ingest.author.Attributions;
import zhaojing.ingest.author.AuthorFromName;
import zhaojing.ingest.author.AuthorFromText;
import zhaojing.ingest.bundle.BundlePart;
import zhaojing.ingest.bundle.BundleSplitter;
import zhaojing.model.Attribution;
import zhaojing.model.InputIssue;
import zhaojing.model.Part;
import zhaojing.model.Source;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnreadInput;
import zhaojing.procedure.roster.HandedIn;
import zhaojing.procedure.roster.Roster;

/**
 * Everything received, with ids in the order of paths: {@code s0001} and on, a bundle's parts
 * {@code s0001-1} and on.
 *
 * @param wholes texts of bundles by the whole's id
 * @param files number of files, archive entries and rows of tables
 * @param roster tells writers whom nothing else tells
 */
record Numbering(
    List<InputText> texts,
    List<UnreadInput> unread,
    List<InputIssue> issues,
    Map<SubmissionId, String> wholes,
    int files,
    Optional<Roster> roster) {

  /** Whose each input is, the unreadable ones too. */
  List<HandedIn> handedIn() {
    return Stream.concat(
            texts.stream().map(t -> new HandedIn(t.unit(), t.author())),
            unread.stream().map(u -> new HandedIn(u.unit(), u.author())))
        .toList();
  }

  /** The writer as the file or the text says; else a name of the roster in the file's name. */
  private Optional<String> author(Received received) {
    return received.author().or(() -> roster.flatMap(r -> r.named(received.name())));
  }

  /** The roster's names are whole and few; two people may share one. */
  private static final double FROM_ROSTER = 0.9;

  static Numbering of(List<Received> received) {
    return of(received, Optional.empty());
  }

  static Numbering of(List<Received> received, Optional<Roster> roster) {
    int digits = Math.max(4, Integer.toString(received.size()).length());
    Numbering numbering =
        new Numbering(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new TreeMap<>(),
            received.size(),
            roster);
    for (int i = 0; i < received.size(); i++) {
      SubmissionId id = new SubmissionId(("s%0" + digits + "d").formatted(i + 1));
      if (received.get(i) instanceof ReceivedText text) {
        numbering.add(id, text);
      } else {
        numbering.add(id, (ReceivedNothing) received.get(i));
      }
    }
    numbering.issues.sort(null);
    return numbering;
  }

  private void add(SubmissionId id, ReceivedNothing nothing) {
    issues.add(nothing.issue());
    unread.add(
        new UnreadInput(
            id,
            nothing.unit(),
            author(nothing),
            nothing.name(),
            nothing.source(),
            nothing.status()));
  }

  private void add(SubmissionId id, ReceivedText received) {
    issues.addAll(received.warnings());
    List<BundlePart> parts = BundleSplitter.split(received.text());
    if (parts.size() == 1) {
      texts.add(
          new InputText(
              id,
              received.unit(),
              author(received),
              received.name(),
              received.source(),
              received.text(),
              attributions(received)));
      return;
    }
    wholes.put(id, received.text());
    int digits = Integer.toString(parts.size()).length();
    for (int i = 0; i < parts.size(); i++) {
      texts.add(part(id, received, parts.get(i), i + 1, digits));
    }
  }

  /** The writer of a part, by its text, else by its title. */
  static Optional<String> author(BundlePart part, String whole) {
    String text = whole.substring(part.span().start(), part.span().end());
    return AuthorFromText.of(text).or(() -> AuthorFromName.of(part.title()));
  }

  /** All signs, and a name of the roster that the file's name holds. */
  private List<Attribution> attributions(ReceivedText received) {
    List<Attribution> signs =
        new ArrayList<>(
            Attributions.of(
                received.name(), received.unit(), received.text(), received.source().metadata()));
    roster
        .flatMap(r -> r.named(received.name()))
        .ifPresent(
            name ->
                signs.add(
                    new Attribution(
                        Attribution.Kind.AUTHOR,
                        name,
                        Attribution.Origin.ROSTER,
                        FROM_ROSTER,
                        Optional.empty())));
    return signs;
  }

  private static InputText part(
      SubmissionId whole, ReceivedText received, BundlePart part, int index, int digits) {
    String text = received.text().substring(part.span().start(), part.span().end());
    Source file = received.source();
    Source source =
        new Source(
            file.path(),
            file.mediaType(),
            file.sha256(),
            file.metadata(),
            Optional.of(new Part(whole, index, part.span())));
    return new InputText(
        new SubmissionId((whole + "-%0" + digits + "d").formatted(index)),
        received.unit(),
        author(part, received.text()),
        part.title(),
        source,
        text,
        Attributions.ofPart(part.title(), received.unit(), text));
  }
}
