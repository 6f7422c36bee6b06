package zhaojing.evaluate.review;

import java.util.Set;
import zhaojing.model.CheckId;

/**
 * Tells faults of form (language, damage, numbers, leftovers) from those of content.
 *
 * @param content ids of the latter; every other check is of form
 */
public record CheckKinds(Set<CheckId> content) {
  public CheckKinds {
    content = Set.copyOf(content);
  }

  boolean ofForm(CheckId check) {
    return !content.contains(check);
  }
}
