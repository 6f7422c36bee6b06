package zhaojing.procedure.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import zhaojing.model.UnitId;

/** Finds the folder that a roster's name of a unit means. */
final class UnitNames {
  private final List<UnitId> folders;

  UnitNames(Collection<UnitId> folders) {
    this.folders = List.copyOf(new TreeSet<>(folders));
  }

  /**
   * The unit of the same name, leaving aside numbers, spaces and signs; else the only one whose
   * name holds it or is held by it; else a unit of that name which handed in nothing.
   */
  UnitId of(String name) {
    String plain = plain(name);
    return same(plain).or(() -> like(plain)).orElseGet(() -> new UnitId(name));
  }

  private Optional<UnitId> same(String plain) {
    return folders.stream().filter(f -> plain(f.name()).equals(plain)).findFirst();
  }

  private Optional<UnitId> like(String plain) {
    List<UnitId> like =
        folders.stream()
            .filter(f -> !f.equals(UnitId.NONE))
            .filter(f -> holds(plain(f.name()), plain) || holds(plain, plain(f.name())))
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  private static boolean holds(String longer, String shorter) {
    return shorter.length() >= 2 && longer.contains(shorter);
  }

  private static String plain(String name) {
    StringBuilder letters = new StringBuilder();
    name.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.isEmpty() ? name : letters.toString();
  }
}
