package zhaojing.rubric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zhaojing.model.Span;

/**
 * What was counted in one text.
 *
 * @param values every indicator; shares 0 to 1
 * @param places where it was counted, in the text as extracted; shares have none
 */
public record Tally(Map<Indicator, Double> values, Map<Indicator, List<Span>> places) {
  public Tally {
    values = Map.copyOf(values);
    places = Map.copyOf(places);
    if (values.size() != Indicator.values().length) {
      throw new IllegalArgumentException("a tally has every indicator");
    }
  }

  public double value(Indicator indicator) {
    return values.get(indicator);
  }

  public List<Span> places(Indicator indicator) {
    return places.getOrDefault(indicator, List.of());
  }

  /** Collects a tally. */
  static final class Builder {
    private final Map<Indicator, Double> values = new EnumMap<>(Indicator.class);
    private final Map<Indicator, List<Span>> places = new EnumMap<>(Indicator.class);

    /** As many as there are places. */
    Builder count(Indicator indicator, List<Span> at) {
      values.put(indicator, (double) at.size());
      places.put(indicator, List.copyOf(at));
      return this;
    }

    Builder value(Indicator indicator, double value) {
      values.put(indicator, value);
      return this;
    }

    Tally build() {
      return new Tally(values, places);
    }
  }
}
