package zhaojing.procedure.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhaojing.model.Coverage;
import zhaojing.model.UnitId;

/** Who has to hand in a text. Immutable. */
public final class Roster {
  private record Person(UnitId unit, String name) {}

  private final List<Expected> expected;

  /**
   * @param expected in the roster's order; somebody named twice in a unit counts once
   */
  public Roster(List<Expected> expected) {
    this.expected = List.copyOf(expected);
  }

  /**
   * The writer whom a file's name tells, where nothing else does: the only name of the roster that
   * stands in it, the longer one when one name holds the other.
   */
  public Optional<String> named(String fileName) {
    Set<String> found =
        expected.stream()
            .map(Expected::name)
            .filter(n -> n.length() >= 2 && fileName.contains(n))
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeIf(n -> found.stream().anyMatch(o -> !o.equals(n) && o.contains(n)));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** What each unit handed in against the roster, by unit; units without a folder too. */
  public List<Coverage> coverage(List<HandedIn> inputs) {
    UnitNames units = new UnitNames(inputs.stream().map(HandedIn::unit).toList());
    Map<Person, Integer> asked = new LinkedHashMap<>();
    for (Expected line : expected) {
      UnitId unit = line.unit().map(units::of).orElse(UnitId.NONE);
      asked.merge(new Person(unit, line.name()), line.texts(), Math::max);
    }
    Map<Person, Integer> handedIn = new TreeMap<>(byUnit());
    Map<UnitId, TreeSet<String>> unlisted = new TreeMap<>();
    for (HandedIn input : inputs) {
      input
          .author()
          .ifPresent(
              author -> {
                Optional<Person> person = person(asked.keySet(), input.unit(), author);
                person.ifPresent(p -> handedIn.merge(p, 1, Integer::sum));
                if (person.isEmpty()) {
                  unlisted.computeIfAbsent(input.unit(), u -> new TreeSet<>()).add(author);
                }
              });
    }
    return coverage(asked, handedIn, unlisted);
  }

  private static Comparator<Person> byUnit() {
    return Comparator.comparing(Person::unit).thenComparing(Person::name);
  }

  /** The person of this unit; else the only one of that name, whatever the folder is called. */
  private static Optional<Person> person(Set<Person> people, UnitId unit, String name) {
    Person here = new Person(unit, name);
    if (people.contains(here)) {
      return Optional.of(here);
    }
    List<Person> same = people.stream().filter(p -> p.name().equals(name)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static List<Coverage> coverage(
      Map<Person, Integer> asked,
      Map<Person, Integer> handedIn,
      Map<UnitId, TreeSet<String>> unlisted) {
    Map<UnitId, Integer> expected = new TreeMap<>();
    Map<UnitId, List<String>> missing = new TreeMap<>();
    asked.forEach(
        (person, texts) -> {
          expected.merge(person.unit(), texts, Integer::sum);
          int lacking = texts - handedIn.getOrDefault(person, 0);
          if (lacking > 0) {
            missing
                .computeIfAbsent(person.unit(), u -> new ArrayList<>())
                .add(texts == 1 ? person.name() : person.name() + "（缺 " + lacking + " 篇）");
          }
        });
    Set<UnitId> units = new TreeSet<>(expected.keySet());
    units.addAll(unlisted.keySet());
    return units.stream()
        .map(
            unit ->
                new Coverage(
                    unit,
                    expected.getOrDefault(unit, 0),
                    missing.getOrDefault(unit, List.of()),
                    List.copyOf(unlisted.getOrDefault(unit, new TreeSet<>()))))
        .toList();
  }
}
