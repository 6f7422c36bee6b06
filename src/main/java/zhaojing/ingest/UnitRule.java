package zhaojing.ingest;

import java.util.List;
import zhaojing.model.UnitId;

/**
 * Which folder names the unit.
 *
 * @param level 1 for the first folder under the input; a file less deep takes its last folder
 */
public record UnitRule(int level) {
  public static final UnitRule FIRST_FOLDER = new UnitRule(1);

  public UnitRule {
    if (level < 1) {
      throw new IllegalArgumentException("folder levels are counted from 1");
    }
  }

  /**
   * @param folders from the input down to the file, without the file
   */
  UnitId unit(List<String> folders) {
    return folders.isEmpty()
        ? UnitId.NONE
        : new UnitId(folders.get(Math.min(level, folders.size()) - 1));
  }
}
