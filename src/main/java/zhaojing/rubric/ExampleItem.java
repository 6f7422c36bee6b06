package zhaojing.rubric;

import java.util.List;
import java.util.Optional;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;

/**
 * An item marked in an example's text.
 *
 * @param words where it stands, once in the text
 * @param answers places in the example's list, from 0, of the items it answers
 */
public record ExampleItem(ItemKind kind, String words, ItemFields fields, List<Integer> answers) {
  public ExampleItem {
    answers = List.copyOf(answers);
  }

  /** An item of which nothing more is known. */
  public static ExampleItem of(ItemKind kind, String words, Integer... answers) {
    return new ExampleItem(kind, words, ItemFields.NONE, List.of(answers));
  }

  /** The same with a deadline. */
  public ExampleItem until(String deadline) {
    Optional<String> none = Optional.empty();
    return new ExampleItem(
        kind, words, new ItemFields(none, Optional.of(deadline), none, none), answers);
  }
}
