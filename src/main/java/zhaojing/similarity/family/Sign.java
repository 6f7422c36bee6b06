package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;

/**
 * One sign that others go back to a member.
 *
 * @param weight 3 for what is hard to explain otherwise, 1 for a hint
 * @param reason in Chinese
 * @param property whether it rests on the file's properties alone
 */
record Sign(SubmissionId member, int weight, String reason, boolean property) {
  private static final int MIN_REVISIONS = 3;
  private static final int MIN_EDIT_MINUTES = 30;
  private static final int MUCH_LONGER = 5;
  private static final double MUCH_MORE = 1.25;

  /** All signs, for whichever member they speak. */
  static List<Sign> of(List<Submission> members, Map<SubmissionId, List<Span>> shared) {
    List<Sign> signs = new ArrayList<>();
    collections(members, signs);
    creators(members, signs);
    revisions(members, signs);
    first(members, "created")
        .ifPresent(m -> signs.add(property(m, 2, "文件创建时间最早（" + value(m, "created") + "）")));
    first(members, "modified")
        .ifPresent(m -> signs.add(property(m, 1, "最后修改时间最早（" + value(m, "modified") + "）")));
    edited(members, signs);
    complete(members, shared, signs);
    return signs;
  }

  private static Sign property(Submission member, int weight, String reason) {
    return new Sign(member.id(), weight, reason, true);
  }

  private static String value(Submission member, String name) {
    return member.source().metadata().properties().getOrDefault(name, "");
  }

  /** Members that lie in a bundle, when others do not. */
  private static void collections(List<Submission> members, List<Sign> signs) {
    List<Submission> parts = members.stream().filter(m -> m.source().part().isPresent()).toList();
    if (parts.size() < members.size()) {
      parts.forEach(
          m -> signs.add(new Sign(m.id(), 3, "出自汇编文件“" + m.source().path() + "”", false)));
    }
  }

  /** Files signed by others that the author of a member created. */
  private static void creators(List<Submission> members, List<Sign> signs) {
    for (Submission member : members) {
      for (Submission other : members) {
        Optional<String> author = member.author();
        if (author.isPresent()
            && !other.author().equals(author)
            && value(other, "creator").equals(author.get())) {
          String copier = other.author().orElse(other.title());
          signs.add(property(member, 3, "署名“" + copier + "”的文件由“" + author.get() + "”创建"));
        }
      }
    }
  }

  /** A file that was copied and worked on keeps the revision ids it had, and gets new ones. */
  private static void revisions(List<Submission> members, List<Sign> signs) {
    for (Submission member : members) {
      Set<String> own = revisions(member);
      for (Submission other : members) {
        Set<String> more = revisions(other);
        if (own.size() >= MIN_REVISIONS && more.size() > own.size() && more.containsAll(own)) {
          String named = other.author().orElse(other.title());
          signs.add(
              property(
                  member,
                  3,
                  "“%s”的文件含有这一篇的全部 %d 个修订标识，另有 %d 个新的"
                      .formatted(named, own.size(), more.size() - own.size())));
          break;
        }
      }
    }
  }

  private static Set<String> revisions(Submission member) {
    String ids = value(member, "rsids").strip();
    return ids.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(ids.split(" ")));
  }

  /** The only member whose date is before all others'; every member must tell its date. */
  private static Optional<Submission> first(List<Submission> members, String date) {
    if (members.stream().anyMatch(m -> value(m, date).isEmpty())) {
      return Optional.empty();
    }
    Function<Submission, String> of = m -> value(m, date);
    String least = members.stream().map(of).min(String::compareTo).orElse("");
    List<Submission> first = members.stream().filter(m -> of.apply(m).equals(least)).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Somebody wrote for long, all others hardly at all. */
  private static void edited(List<Submission> members, List<Sign> signs) {
    List<Submission> longest = new ArrayList<>(members);
    if (members.stream().anyMatch(m -> minutes(m) < 0)) {
      return;
    }
    longest.sort(Comparator.comparingInt(Sign::minutes).reversed());
    int most = minutes(longest.get(0));
    int next = minutes(longest.get(1));
    if (most >= MIN_EDIT_MINUTES && most >= next * MUCH_LONGER) {
      String reason = "编辑时长 " + most + " 分钟，其余各篇不超过 " + next + " 分钟";
      signs.add(property(longest.get(0), 2, reason));
    }
  }

  private static int minutes(Submission member) {
    String minutes = value(member, "editMinutes");
    return minutes.matches("\\d{1,7}") ? Integer.parseInt(minutes) : -1;
  }

  /** Whoever copies leaves out; with two texts it may be the other way round. */
  private static void complete(
      List<Submission> members, Map<SubmissionId, List<Span>> shared, List<Sign> signs) {
    if (members.size() < 3) {
      return;
    }
    Function<Submission, Integer> chars =
        m -> Spans.covered(shared.getOrDefault(m.id(), List.of()));
    List<Submission> fullest = new ArrayList<>(members);
    fullest.sort(Comparator.comparing(chars).reversed());
    int most = chars.apply(fullest.get(0));
    int next = chars.apply(fullest.get(1));
    if (most >= next * MUCH_MORE) {
      String reason = "共同的文字在这一篇里最全（" + most + " 字，其余最多 " + next + " 字）";
      signs.add(new Sign(fullest.get(0).id(), 1, reason, false));
    }
  }
}
