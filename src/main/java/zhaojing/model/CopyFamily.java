package zhaojing.model;

import java.util.List;
import java.util.Optional;

/**
 * Texts tied by copied passages. It accuses nobody.
 *
 * @param id stable within the run, for example {@code f003}
 * @param members at least two, sorted by id
 * @param template the common text, with what differs between members as slots {@code 【甲|乙】}
 * @param traces what the members' files have in common beside their text, in Chinese; more
 *     evidence, never the reason for a family
 */
public record CopyFamily(
    String id,
    List<Member> members,
    Optional<LikelySource> likelySource,
    String template,
    List<String> traces) {
  public CopyFamily {
    members = List.copyOf(members);
    traces = List.copyOf(traces);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a family has at least two members");
    }
  }

  /** A family whose files tell nothing more. */
  public CopyFamily(
      String id, List<Member> members, Optional<LikelySource> likelySource, String template) {
    this(id, members, likelySource, template, List.of());
  }
}
