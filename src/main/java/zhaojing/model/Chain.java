package zhaojing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A problem with the causes and measures that answer it; or, without a problem, what answers none.
 *
 * @param measures those of the problem and those of its causes, in order of the text
 */
public record Chain(Optional<Item> problem, List<Item> causes, List<Item> measures) {
  public Chain {
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
  }

  /**
   * @param items of one text
   * @return a chain for each problem in order; then one for each cause that answers no problem, and
   *     one for each measure that answers nothing
   */
  public static List<Chain> of(List<Item> items) {
    Map<String, List<Item>> answers = new HashMap<>();
    for (Item item : items) {
      item.links().forEach(id -> answers.computeIfAbsent(id, k -> new ArrayList<>()).add(item));
    }
    List<Chain> chains = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Item item : items) {
      if (item.kind() == ItemKind.PROBLEM) {
        chains.add(chain(Optional.of(item), item, answers));
      }
    }
    chains.forEach(chain -> chain.answers().forEach(answer -> shown.add(answer.id())));
    for (Item item : items) {
      if (item.kind() == ItemKind.CAUSE && shown.add(item.id())) {
        List<Item> measures = of(ItemKind.MEASURE, answers.getOrDefault(item.id(), List.of()));
        measures.forEach(m -> shown.add(m.id()));
        chains.add(new Chain(Optional.empty(), List.of(item), measures));
      }
    }
    for (Item item : items) {
      if (item.kind() == ItemKind.MEASURE && shown.add(item.id())) {
        chains.add(new Chain(Optional.empty(), List.of(), List.of(item)));
      }
    }
    return chains;
  }

  private static Chain chain(Optional<Item> problem, Item item, Map<String, List<Item>> answers) {
    List<Item> direct = answers.getOrDefault(item.id(), List.of());
    List<Item> causes = of(ItemKind.CAUSE, direct);
    Set<Item> measures = new LinkedHashSet<>(of(ItemKind.MEASURE, direct));
    for (Item cause : causes) {
      measures.addAll(of(ItemKind.MEASURE, answers.getOrDefault(cause.id(), List.of())));
    }
    List<Item> sorted = new ArrayList<>(measures);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    return new Chain(problem, causes, sorted);
  }

  private static List<Item> of(ItemKind kind, List<Item> items) {
    return items.stream().filter(i -> i.kind() == kind).toList();
  }

  private List<Item> answers() {
    List<Item> all = new ArrayList<>(causes);
    all.addAll(measures);
    return all;
  }
}
