package zhaojing.model;

import java.util.List;

/**
 * What a unit handed in, held against a roster.
 *
 * @param expected texts that the roster asks for
 * @param missing names with fewer texts than asked for, in the roster's order
 * @param unlisted writers of the unit's texts that the roster does not name
 */
public record Coverage(UnitId unit, int expected, List<String> missing, List<String> unlisted) {
  public Coverage {
    missing = List.copyOf(missing);
    unlisted = List.copyOf(unlisted);
  }
}
