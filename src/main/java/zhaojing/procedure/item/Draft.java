package zhaojing.procedure.item;

import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;
import zhaojing.model.Span;

/**
 * An item before its links are known.
 *
 * @param span in the cleaned view
 * @param words there
 * @param line the sentence it stands in, or begins in
 * @param fields that stand apart from its words, in a ledger's neighbouring lines
 * @param ledger when a ledger's label names its kind: it belongs to the entry it stands in
 */
record Draft(ItemKind kind, Span span, String words, Line line, ItemFields fields, boolean ledger) {
  Draft with(ItemFields more) {
    return new Draft(kind, span, words, line, fields.or(more), ledger);
  }
}
