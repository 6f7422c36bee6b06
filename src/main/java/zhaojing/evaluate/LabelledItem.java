package zhaojing.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhaojing.model.ItemKind;
import zhaojing.model.Span;

/**
 * An item marked by hand.
 *
 * @param id within its text
 * @param span in the text
 * @param fields holder, responsible, deadline, indicator and status, where there are any
 * @param links ids of the items it answers
 */
public record LabelledItem(
    String id, ItemKind kind, Span span, Map<String, String> fields, List<String> links) {
  public LabelledItem {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    links = List.copyOf(links);
  }
}
