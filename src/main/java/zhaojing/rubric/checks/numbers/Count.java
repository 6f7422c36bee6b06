package zhaojing.rubric.checks.numbers;

import java.math.BigDecimal;

/**
 * A number with what it counts.
 *
 * @param start of the numeral, in the cleaned view
 * @param end one past the unit, in the cleaned view
 * @param value as written, 万 and 亿 multiplied out; of a percentage the number before the sign
 * @param scale digits after the point as written
 * @param slack by how much the true value may differ because it was rounded; 0 for whole numbers
 * @param unit what follows the number, empty when it is no known unit; {@code %} for percentages
 * @param vague when words such as 约 or 多 say that it is not exact
 */
record Count(
    int start, int end, BigDecimal value, int scale, double slack, String unit, boolean vague) {
  boolean exact() {
    return !vague && !unit.isEmpty();
  }

  Count as(String otherUnit) {
    return new Count(start, end, value, scale, slack, otherUnit, vague);
  }

  boolean isPercent() {
    return unit.equals("%");
  }

  double number() {
    return value.doubleValue();
  }

  /** Units that count the same kind of thing: 名 and 位 and 个 count persons too. */
  boolean sameUnit(Count other) {
    return unit.equals(other.unit)
        || (isPerson() && other.isPerson())
        || (isHousehold() && other.isHousehold())
        || (isAnimal() && other.isAnimal());
  }

  boolean isPerson() {
    return "人名位".contains(unit) && unit.length() == 1;
  }

  private boolean isAnimal() {
    return "头只羽匹".contains(unit) && unit.length() == 1;
  }

  private boolean isHousehold() {
    return "户家".contains(unit) && unit.length() == 1;
  }
}
