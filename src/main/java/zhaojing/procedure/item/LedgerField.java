package zhaojing.procedure.item;

import java.util.Optional;
import zhaojing.model.ItemKind;

/** A column or labelled line of a ledger. */
enum LedgerField {
  PROBLEM(ItemKind.PROBLEM),
  CAUSE(ItemKind.CAUSE),
  MEASURE(ItemKind.MEASURE),
  OPINION(ItemKind.OPINION),
  ENTRY(ItemKind.ENTRY),
  RESPONSIBLE(null),
  DEADLINE(null),
  INDICATOR(null),
  STATUS(null),
  OTHER(null);

  private final ItemKind kind;

  LedgerField(ItemKind kind) {
    this.kind = kind;
  }

  /** The item such a field holds, if it is not about another item. */
  Optional<ItemKind> kind() {
    return Optional.ofNullable(kind);
  }
}
