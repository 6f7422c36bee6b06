package zhaojing.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What several inputs are called, so that no two are called alike. */
final class InputNames {
  private InputNames() {}

  static List<String> of(List<Path> inputs) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Path input : inputs) {
      String name = FolderWalk.name(input);
      String candidate = name;
      for (int i = 2; !taken.add(candidate); i++) {
        candidate = name + "#" + i;
      }
      names.add(candidate);
    }
    return names;
  }
}
