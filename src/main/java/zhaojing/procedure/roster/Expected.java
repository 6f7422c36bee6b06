package zhaojing.procedure.roster;

import java.util.Optional;

/**
 * One line of a roster.
 *
 * @param unit as the roster writes it
 * @param texts how many are asked for, at least 1
 */
public record Expected(Optional<String> unit, String name, int texts) {
  public Expected {
    if (name.isBlank() || texts < 1) {
      throw new IllegalArgumentException("a roster names somebody and asks for a text");
    }
  }
}
