package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zhaojing.model.CopyFamily;
import zhaojing.model.Member;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * All about one family.
 *
 * @param head what the index shows of it, too
 * @param members all of them, those that share most first
 * @param matrix how much of the row's text the column's shares; empty for large families
 * @param pairs the strongest, when there is no matrix
 * @param allPairs how many there are
 * @param withoutPage of them, without a page of their own
 * @param passages what is shared, as the member that shares most has it
 * @param base id of that member
 */
public record FamilyPage(
    FamilyView head,
    List<MemberRow> members,
    List<MatrixRow> matrix,
    List<PairView> pairs,
    int allPairs,
    int withoutPage,
    List<CommonPassage> passages,
    String base) {
  private static final int MAX_MATRIX = 20;
  private static final int MAX_PAIRS = 300;

  /** A member with what its file tells; {@code number} as in the matrix, from 1. */
  public record MemberRow(
      int number,
      String id,
      String title,
      String unit,
      String author,
      String created,
      String modified,
      String minutes,
      int chars,
      String share,
      int perMille) {}

  /** A line of the matrix. */
  public record MatrixRow(int number, String title, List<Cell> cells) {}

  /**
   * @param share as text, or empty where the two share nothing
   * @param level 0 to 4, for its colour
   * @param page file name of the pair's page, or empty
   */
  public record Cell(String share, int level, String page, String note) {}

  /** Whether any member's file tells when or how long it was written. */
  public boolean dated() {
    return members.stream().anyMatch(m -> !(m.created() + m.modified() + m.minutes()).isEmpty());
  }

  /** The common text, also on the index. */
  public List<FamilyView.TemplatePiece> template() {
    return head.template();
  }

  static FamilyPage of(RunIndex index, CopiedPairs pairs, CopyFamily family) {
    List<Member> members =
        family.members().stream()
            .sorted(
                Comparator.comparingDouble(Member::copiedShare)
                    .reversed()
                    .thenComparing(Member::submission))
            .toList();
    List<SubmissionId> ids = members.stream().map(Member::submission).toList();
    List<CopiedPair> inside = inside(pairs, ids);
    SubmissionId base =
        ids.stream()
            .max(
                Comparator.<SubmissionId>comparingInt(id -> shared(inside, id))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    boolean small = ids.size() <= MAX_MATRIX;
    return new FamilyPage(
        FamilyView.of(index, family),
        IntStream.range(0, members.size())
            .mapToObj(i -> row(index, members.get(i), i + 1))
            .toList(),
        small ? matrix(index, pairs, ids, inside) : List.of(),
        small
            ? List.of()
            : inside.stream()
                .filter(pairs::hasPage)
                .limit(MAX_PAIRS)
                .map(p -> PairView.of(index, pairs, p))
                .toList(),
        inside.size(),
        (int) inside.stream().filter(p -> !pairs.hasPage(p)).count(),
        CommonPassage.of(index, base, inside),
        base.value());
  }

  /** Pairs of two members, the strongest first. */
  private static List<CopiedPair> inside(CopiedPairs pairs, List<SubmissionId> ids) {
    Set<SubmissionId> members = new HashSet<>(ids);
    List<CopiedPair> inside = new ArrayList<>();
    for (SubmissionId id : ids) {
      for (CopiedPair pair : pairs.of(id)) {
        if (pair.left().equals(id) && members.contains(pair.right())) {
          inside.add(pair);
        }
      }
    }
    inside.sort(CopiedPairs.STRONGEST);
    return inside;
  }

  private static int shared(List<CopiedPair> inside, SubmissionId id) {
    return inside.stream()
        .filter(p -> p.left().equals(id) || p.right().equals(id))
        .mapToInt(CopiedPair::copiedChars)
        .sum();
  }

  private static MemberRow row(RunIndex index, Member member, int number) {
    Optional<Submission> text = index.submission(member.submission());
    return new MemberRow(
        number,
        member.submission().value(),
        Excerpt.of(index.title(member.submission()), 40),
        text.map(s -> s.unit().name()).orElse(""),
        text.flatMap(Submission::author).orElse(""),
        text.map(s -> minute(Dates.property(s, "created"))).orElse(""),
        text.map(s -> minute(Dates.property(s, "modified"))).orElse(""),
        text.map(s -> Dates.property(s, "editMinutes")).orElse(""),
        text.map(s -> s.document().text().length()).orElse(0),
        Figures.percent(member.copiedShare()),
        (int) Math.round(member.copiedShare() * 1000));
  }

  private static String minute(String date) {
    String plain = date.replace('T', ' ');
    return plain.length() > 16 ? plain.substring(0, 16) : plain;
  }

  private static List<MatrixRow> matrix(
      RunIndex index, CopiedPairs pairs, List<SubmissionId> ids, List<CopiedPair> inside) {
    List<MatrixRow> rows = new ArrayList<>();
    for (SubmissionId row : ids) {
      List<Cell> cells = new ArrayList<>();
      for (SubmissionId column : ids) {
        cells.add(
            inside.stream()
                .filter(p -> p.is(row, column))
                .findFirst()
                .map(p -> cell(index, pairs, p, row, column))
                .orElse(new Cell("", 0, "", "")));
      }
      rows.add(new MatrixRow(rows.size() + 1, Excerpt.of(index.title(row), 18), cells));
    }
    return rows;
  }

  private static Cell cell(
      RunIndex index, CopiedPairs pairs, CopiedPair pair, SubmissionId row, SubmissionId column) {
    double share = index.text(row).map(s -> Share.of(s.document(), pair.spansOf(row))).orElse(0.0);
    return new Cell(
        Math.round(share * 100) + "%",
        (int) Math.min(4, 1 + share * 4),
        pairs.hasPage(pair) ? pair.page() : "",
        row + " 与 " + column + " 相同 " + pair.charsOf(row) + " 字");
  }
}
