package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhaojing.model.LibraryKind;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;
import zhaojing.similarity.library.LibraryEntry;

/**
 * What of a text its author wrote before. Words of one's own stay one's own when somebody else
 * copied them in between.
 */
final class OwnText {
  /** A passage is the author's own when so much of it stands in an earlier text of his. */
  private static final double MOSTLY = 0.8;

  private record Own(Span span, LibraryEntry source) {}

  private record Other(SubmissionId id, String added) {}

  private final Submission text;
  private final List<Own> own = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();

  OwnText(Submission text) {
    this.text = text;
  }

  /**
   * Why a library text is this author's own: the same name, and no other unit. A name alone does
   * not tell people apart, but where the unit is not known the doubt is the author's.
   */
  Optional<String> reason(LibraryRight right) {
    LibraryEntry entry = right.entry();
    if (entry.kind() != LibraryKind.EARLIER
        || text.author().isEmpty()
        || !text.author().equals(entry.author())) {
      return Optional.empty();
    }
    boolean known = !text.unit().equals(UnitId.NONE) && entry.unit().isPresent();
    if (known && !entry.unit().get().equals(text.unit().name())) {
      return Optional.empty();
    }
    return Optional.of("与" + right.named() + "相同，署名都是“" + entry.author().get() + "”，视为本人旧稿");
  }

  /** Remembers whose the right text is; returns the passages. */
  List<PassageMatch> note(LibraryRight right, List<PassageMatch> passages) {
    if (right.entry().kind() == LibraryKind.EARLIER) {
      others.add(new Other(right.text().submission().id(), right.entry().added()));
    }
    for (PassageMatch passage : passages) {
      if (passage.verdict() == Verdict.OWN_EARLIER_TEXT) {
        own.add(new Own(passage.left().span(), right.entry()));
      }
    }
    return passages;
  }

  /** Takes back what is said to be copied from earlier texts no older than the author's own. */
  List<PassageMatch> shielded(List<PassageMatch> passages) {
    return own.isEmpty() ? passages : passages.stream().map(this::shielded).toList();
  }

  private PassageMatch shielded(PassageMatch passage) {
    String added =
        others.stream()
            .filter(o -> o.id().equals(passage.right().submission()))
            .map(Other::added)
            .findFirst()
            .orElse("");
    List<Own> before = own.stream().filter(o -> o.source().added().compareTo(added) <= 0).toList();
    Span span = passage.left().span();
    int covered = Spans.coveredWithin(span, before.stream().map(Own::span).toList());
    if (passage.verdict() != Verdict.COPIED || covered < span.length() * MOSTLY) {
      return passage;
    }
    return new PassageMatch(
        passage.id(),
        passage.left(),
        passage.right(),
        passage.similarity(),
        passage.edit(),
        Verdict.OWN_EARLIER_TEXT,
        List.of("这段话本人的往期文稿里已有，存入时间不晚于对方，视为本人旧稿"));
  }
}
