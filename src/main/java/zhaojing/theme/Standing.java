package zhaojing.theme;

/** How a word for a failing stands in its sentence. */
enum Standing {
  ASSERTED,
  /** After a demand, pledge or word of opposition: 反对…, 要克服…, 决不… */
  HELD,
  /** Directly negated: 没有…, 不搞… */
  DENIED
}
