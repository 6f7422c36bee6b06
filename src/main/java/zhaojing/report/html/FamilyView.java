package zhaojing.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.CopyFamily;
import zhaojing.model.LikelySource;
import zhaojing.model.Member;
import zhaojing.model.Submission;
import zhaojing.report.Figures;
import zhaojing.report.RunIndex;

/**
 * A family as the index shows it.
 *
 * @param members those that share most first
 * @param more how many members are not listed
 * @param source the id of the likely source, or empty
 * @param sourceHasPage whether it is one of this run's texts
 * @param traces what the files have in common, or empty
 */
public record FamilyView(
    String id,
    int size,
    List<MemberView> members,
    int more,
    String source,
    boolean sourceHasPage,
    String sourceTitle,
    String reasons,
    String traces,
    List<TemplatePiece> template) {
  private static final int MAX_MEMBERS = 8;
  private static final int MAX_TEMPLATE_CHARS = 6_000;
  private static final Pattern SLOT = Pattern.compile("【([^【】]{0,400}\\|[^【】]{0,400})】");

  /** A member with its share as text and in thousandths. */
  public record MemberView(
      String id, String title, String unit, String author, String share, int perMille) {}

  /** A piece of the template: common words, or the variants of a slot. */
  public record TemplatePiece(String text, List<String> variants) {}

  static FamilyView of(RunIndex index, CopyFamily family) {
    List<MemberView> members =
        family.members().stream()
            .sorted(
                Comparator.comparingDouble(Member::copiedShare)
                    .reversed()
                    .thenComparing(Member::submission))
            .limit(MAX_MEMBERS)
            .map(member -> member(index, member))
            .toList();
    Optional<LikelySource> source = family.likelySource();
    return new FamilyView(
        family.id(),
        family.members().size(),
        members,
        family.members().size() - members.size(),
        source.map(s -> s.submission().value()).orElse(""),
        source.filter(s -> !s.submission().isLibrary()).isPresent(),
        source.map(s -> Excerpt.of(index.title(s.submission()), 40)).orElse(""),
        Figures.sentence(source.map(LikelySource::reasons).orElse(List.of())),
        Figures.sentence(family.traces()),
        pieces(family.template()));
  }

  private static MemberView member(RunIndex index, Member member) {
    Optional<Submission> submission = index.submission(member.submission());
    return new MemberView(
        member.submission().value(),
        Excerpt.of(index.title(member.submission()), 40),
        submission.map(s -> s.unit().name()).orElse(""),
        submission.flatMap(Submission::author).orElse(""),
        Figures.percent(member.copiedShare()),
        (int) Math.round(member.copiedShare() * 1000));
  }

  /** Slots are written {@code 【甲|乙】}; other brackets are ordinary text. */
  static List<TemplatePiece> pieces(String template) {
    String shown =
        template.length() <= MAX_TEMPLATE_CHARS
            ? template
            : template.substring(0, MAX_TEMPLATE_CHARS) + "…（全文见 data/families.jsonl）";
    List<TemplatePiece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(shown);
    int from = 0;
    while (slot.find()) {
      if (slot.start() > from) {
        pieces.add(new TemplatePiece(shown.substring(from, slot.start()), List.of()));
      }
      pieces.add(new TemplatePiece("", List.of(slot.group(1).split("\\|", -1))));
      from = slot.end();
    }
    if (from < shown.length()) {
      pieces.add(new TemplatePiece(shown.substring(from), List.of()));
    }
    return pieces;
  }
}
