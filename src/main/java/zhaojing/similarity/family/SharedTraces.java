package zhaojing.similarity.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhaojing.model.Submission;

/**
 * What the files of different authors have in common beside their text: revision ids, which Word
 * gives to each session of editing and keeps in copies, and who saved the file last. What much of
 * the batch shares comes from a common template or from the collector and says nothing.
 */
final class SharedTraces {
  private static final int MIN_SHARED = 3;
  private static final int LARGE_BATCH_FILES = 20;
  private static final double COMMON_SHARE = 0.2;
  private static final int MAX_PAIRS = 5;
  private static final String RSIDS = "rsids";
  private static final String SAVED_BY = "lastModifiedBy";

  /** Names that programs and shops give to a computer's user. */
  private static final Set<String> NOBODY =
      Set.of(
          "微软用户",
          "微软中国",
          "用户",
          "windows 用户",
          "windows用户",
          "windows user",
          "user",
          "users",
          "administrator",
          "admin",
          "pc",
          "owner",
          "dell",
          "lenovo",
          "hp",
          "asus",
          "acer",
          "thinkpad",
          "microsoft",
          "microsoft office user",
          "office",
          "wps",
          "wps office",
          "雨林木风",
          "番茄花园",
          "深度技术",
          "china",
          "china user",
          "guest",
          "test",
          "unknown",
          "apache poi",
          "python-docx");

  private final Set<String> common = new TreeSet<>();

  /**
   * @param batch all texts; those of one file count once
   */
  SharedTraces(List<Submission> batch) {
    Map<String, Submission> files = new TreeMap<>();
    batch.forEach(s -> files.putIfAbsent(s.source().path(), s));
    for (String property : List.of(RSIDS, SAVED_BY)) {
      List<Set<String>> values =
          files.values().stream().map(s -> values(s, property)).filter(v -> !v.isEmpty()).toList();
      Map<String, Integer> counts = new TreeMap<>();
      values.forEach(set -> set.forEach(v -> counts.merge(v, 1, Integer::sum)));
      if (values.size() >= LARGE_BATCH_FILES) {
        counts.forEach(
            (value, count) -> {
              if (count > values.size() * COMMON_SHARE) {
                common.add(value);
              }
            });
      }
    }
  }

  /** Sentences in Chinese without their full stops; none when the files tell nothing. */
  List<String> of(List<Submission> members) {
    List<String> traces = new ArrayList<>();
    Map<String, TreeSet<String>> savedBy = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      Submission left = members.get(i);
      for (Submission right : members.subList(i + 1, members.size())) {
        if (!differ(left, right)) {
          continue;
        }
        Set<String> shared = shared(left, right, RSIDS);
        if (shared.size() >= MIN_SHARED && traces.size() < MAX_PAIRS) {
          traces.add(
              named(left)
                  + "与"
                  + named(right)
                  + "的文件有 "
                  + shared.size()
                  + " 个相同的修订标识（rsid），可能由同一个文件改成");
        }
        shared(left, right, SAVED_BY)
            .forEach(
                name ->
                    savedBy
                        .computeIfAbsent(name, n -> new TreeSet<>())
                        .addAll(List.of(named(left), named(right))));
      }
    }
    savedBy.forEach(
        (name, authors) -> traces.add(String.join("", authors) + "的文件最后都由“" + name + "”保存"));
    return traces;
  }

  private static boolean differ(Submission left, Submission right) {
    return left.author().isPresent()
        && right.author().isPresent()
        && !left.author().equals(right.author())
        && !left.source().path().equals(right.source().path());
  }

  private Set<String> shared(Submission left, Submission right, String property) {
    Set<String> shared = new TreeSet<>(values(left, property));
    shared.retainAll(values(right, property));
    shared.removeAll(common);
    return shared;
  }

  private static Set<String> values(Submission text, String property) {
    String value = text.source().metadata().properties().getOrDefault(property, "").strip();
    if (value.isEmpty() || NOBODY.contains(value.toLowerCase(Locale.ROOT))) {
      return Set.of();
    }
    return property.equals(RSIDS) ? new TreeSet<>(Arrays.asList(value.split(" "))) : Set.of(value);
  }

  private static String named(Submission text) {
    return "“" + text.author().orElse(text.title()) + "”";
  }
}
