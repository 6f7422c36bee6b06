package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.CopyFamily;
import zhaojing.model.LibrarySource;
import zhaojing.model.LikelySource;
import zhaojing.model.Member;
import zhaojing.model.PassageMatch;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.Verdict;

/** Builds families from judged passages. */
public final class Families {
  private Families() {}

  /**
   * @param submissions all texts compared
   * @param passages judged and numbered
   * @return families by their first member, with ids {@code f001} and on; a text that shares
   *     different words with different texts is in several
   */
  public static List<CopyFamily> of(List<Submission> submissions, List<PassageMatch> passages) {
    return of(submissions, passages, List.of());
  }

  /**
   * As above; a text of the library ties nobody, but may be what a family goes back to.
   *
   * @param library the library texts that passages refer to
   */
  public static List<CopyFamily> of(
      List<Submission> submissions, List<PassageMatch> all, List<LibrarySource> library) {
    List<PassageMatch> passages =
        all.stream().filter(p -> !p.right().submission().isLibrary()).toList();
    LibraryOrigins origins = new LibraryOrigins(all, library);
    Map<SubmissionId, Submission> byId = new TreeMap<>();
    submissions.forEach(s -> byId.put(s.id(), s));
    Links links = new Links(byId, passages);
    SharedTraces traces = new SharedTraces(submissions);
    Map<SubmissionId, List<PassageMatch>> byLeft = new HashMap<>();
    List<PassageMatch> tying =
        passages.stream()
            .filter(p -> p.verdict() == Verdict.COPIED)
            .filter(p -> links.tied(p.left().submission(), p.right().submission()))
            .toList();
    for (PassageMatch p : tying) {
      byLeft.computeIfAbsent(p.left().submission(), id -> new ArrayList<>()).add(p);
    }
    List<CopyFamily> families = new ArrayList<>();
    List<List<SubmissionId>> groups = Patchworks.joined(Groups.of(Clusters.of(tying)), tying, byId);
    for (List<SubmissionId> group : groups) {
      Set<SubmissionId> ids = Set.copyOf(group);
      List<PassageMatch> inside =
          group.stream()
              .flatMap(id -> byLeft.getOrDefault(id, List.of()).stream())
              .filter(p -> ids.contains(p.right().submission()))
              .toList();
      List<Submission> members = group.stream().map(byId::get).toList();
      families.add(
          family("f%03d".formatted(families.size() + 1), members, inside, links, traces, origins));
    }
    return families;
  }

  private static CopyFamily family(
      String id,
      List<Submission> texts,
      List<PassageMatch> passages,
      Links links,
      SharedTraces traces,
      LibraryOrigins origins) {
    Map<SubmissionId, List<Span>> copied = CopiedSpans.of(passages);
    List<Member> members = texts.stream().map(t -> new Member(t.id(), share(t, copied))).toList();
    Optional<LikelySource> source = origins.of(texts, copied).or(() -> Sources.of(texts, copied));
    Submission base =
        texts.stream()
            .filter(t -> source.map(s -> s.submission().equals(t.id())).orElse(false))
            .findFirst()
            .orElseGet(
                () ->
                    texts.stream()
                        .max(
                            Comparator.<Submission>comparingInt(t -> links.degree(t.id()))
                                .thenComparing(Submission::id, Comparator.reverseOrder()))
                        .orElseThrow());
    return new CopyFamily(id, members, source, Template.of(base, passages), traces.of(texts));
  }

  /** Of Han characters, letters and digits, as in the rubric's shares. */
  private static double share(Submission text, Map<SubmissionId, List<Span>> copied) {
    String words = text.document().text();
    int inside =
        Spans.merge(copied.getOrDefault(text.id(), List.of())).stream()
            .mapToInt(s -> counted(words, s))
            .sum();
    return inside / (double) Math.max(1, counted(words, new Span(0, words.length())));
  }

  private static int counted(String words, Span span) {
    return (int)
        words
            .substring(span.start(), span.end())
            .chars()
            .filter(Character::isLetterOrDigit)
            .count();
  }
}
