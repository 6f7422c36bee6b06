package zhaojing.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the listing stands: the path shown so far and the folders that may name a unit.
 *
 * @param prefix shown before the next name, empty or ending in {@code /}
 * @param folders below the input
 * @param archive name of the archive just entered, else empty
 */
record Place(String prefix, List<String> folders, String archive) {
  static final Place TOP = new Place("", List.of(), "");

  Place {
    folders = List.copyOf(folders);
  }

  /** Shown path of a file here. */
  String path(String name) {
    return prefix + name;
  }

  /**
   * One folder down. A folder named like the archive around it is not counted twice: that is how
   * archives of a folder are usually made.
   */
  Place folder(String name) {
    return new Place(prefix + name + "/", name.equals(archive) ? folders : plus(name), "");
  }

  /** Into an archive, which counts as a folder named without the extension. */
  Place archive(String name) {
    String folder = EntryName.withoutExtension(name);
    return new Place(prefix + name + "!/", plus(folder), folder);
  }

  /** Into an archive that is the only input, which names no unit. */
  Place onlyArchive(String name) {
    return new Place(prefix + name + "!/", folders, EntryName.withoutExtension(name));
  }

  /** Among the attachments of a mail, which names no unit. */
  Place mail(String name) {
    return new Place(prefix + name + "!/", folders, "");
  }

  private List<String> plus(String name) {
    if (name.isBlank()) {
      return folders;
    }
    List<String> longer = new ArrayList<>(folders);
    longer.add(name);
    return longer;
  }
}
