package zhaojing.rubric;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhaojing.model.CheckId;
import zhaojing.rubric.evidence.Knowledge;

/** What {@code models/checks/guide.yaml} says of checks: to which group each belongs, and why. */
public record CheckGuide(
    Map<String, String> form, Map<String, String> content, Map<String, String> unit) {
  public CheckGuide {
    form = Collections.unmodifiableMap(new TreeMap<>(form));
    content = Collections.unmodifiableMap(new TreeMap<>(content));
    unit = Collections.unmodifiableMap(new TreeMap<>(unit));
  }

  /** The guide that comes with the program. */
  public static CheckGuide standard() {
    return Knowledge.read("models/checks/guide.yaml", CheckGuide.class);
  }

  /** A check that the guide does not know is of form. */
  public CheckGroup group(CheckId check) {
    return content.containsKey(check.value())
        ? CheckGroup.CONTENT
        : unit.containsKey(check.value()) ? CheckGroup.UNIT : CheckGroup.FORM;
  }

  /** Why a check matters, in Chinese, where the guide says it. */
  public Optional<String> why(CheckId check) {
    return Stream.of(form, content, unit)
        .flatMap(g -> Optional.ofNullable(g.get(check.value())).stream())
        .findFirst();
  }

  /** Every check the guide speaks of that is not of form. */
  public Set<CheckId> notOfForm() {
    return Stream.concat(content.keySet().stream(), unit.keySet().stream())
        .map(CheckId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
