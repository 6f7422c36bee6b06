package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhaojing.model.LibraryKind;
import zhaojing.model.LibrarySource;
import zhaojing.model.LikelySource;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/**
 * Whether what a family's members share stands in one text of the library. When a text came into
 * the library is told, not taken for when it was written.
 */
final class LibraryOrigins {
  /** So much of what a member shares with others stands in the library text, … */
  private static final double MIN_EXPLAINED = 0.5;

  /** … for this share of the members, at least two of them. */
  private static final double MIN_MEMBERS = 0.5;

  private record Hits(LibrarySource source, Map<SubmissionId, List<Span>> spans) {}

  private record Origin(LibrarySource source, int members, int chars) {
    static final Comparator<Origin> BEST =
        Comparator.comparingInt(Origin::members)
            .thenComparingInt(Origin::chars)
            .thenComparing(o -> o.source().kind() == LibraryKind.TEMPLATE)
            .thenComparing(o -> o.source().id(), Comparator.reverseOrder());
  }

  private final Map<SubmissionId, Hits> hits = new TreeMap<>();

  LibraryOrigins(List<PassageMatch> passages, List<LibrarySource> library) {
    library.stream()
        .filter(source -> source.kind() != LibraryKind.OFFICIAL)
        .forEach(source -> hits.put(source.id(), new Hits(source, new TreeMap<>())));
    for (PassageMatch p : passages) {
      Hits found = hits.get(p.right().submission());
      boolean counts = p.verdict() == Verdict.COPIED || p.verdict() == Verdict.OWN_EARLIER_TEXT;
      if (found != null && counts) {
        found
            .spans()
            .computeIfAbsent(p.left().submission(), id -> new ArrayList<>())
            .add(p.left().span());
      }
    }
  }

  /**
   * @param shared what each member shares with others of the family
   */
  Optional<LikelySource> of(List<Submission> members, Map<SubmissionId, List<Span>> shared) {
    List<Origin> origins = new ArrayList<>();
    for (Hits found : hits.values()) {
      int explained = 0;
      int most = 0;
      for (Submission member : members) {
        List<Span> own = Spans.merge(shared.getOrDefault(member.id(), List.of()));
        List<Span> there = found.spans().getOrDefault(member.id(), List.of());
        int covered = own.stream().mapToInt(s -> Spans.coveredWithin(s, there)).sum();
        if (covered > 0 && covered >= Spans.covered(own) * MIN_EXPLAINED) {
          explained++;
          most = Math.max(most, covered);
        }
      }
      if (explained >= 2 && explained >= members.size() * MIN_MEMBERS) {
        origins.add(new Origin(found.source(), explained, most));
      }
    }
    return origins.stream().max(Origin.BEST).map(origin -> source(origin, members));
  }

  private static LikelySource source(Origin origin, List<Submission> members) {
    Submission text = origin.source().text();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%d 篇中有 %d 篇与资料库中的%s《%s》相同，最多 %d 字"
            .formatted(
                members.size(),
                origin.members(),
                origin.source().kind().chinese(),
                text.title(),
                origin.chars()));
    reasons.add(origin.source().added() + " 存入资料库");
    text.author().ifPresent(author -> reasons.add("署名“" + author + "”"));
    return new LikelySource(text.id(), reasons);
  }
}
