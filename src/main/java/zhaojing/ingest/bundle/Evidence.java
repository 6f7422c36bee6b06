package zhaojing.ingest.bundle;

/** What speaks for or against a text beginning at a place; each has a weight in the model. */
enum Evidence {
  /** Always 1. */
  BIAS,
  /** In the middle of a line. */
  INSIDE,
  /** The line is no paragraph. */
  HEADING,
  /** The rules alone would begin a text. */
  RULES,
  /** What the rules add up to, over their threshold. */
  SUM,
  BEGIN,
  END,
  RETURNS,
  NUMBERS,
  AGAIN,
  /** Within minutes, below an appendix or a letter. */
  GUARDED,
  /** Worded like first sentences. */
  OPENING,
  /** The one before is worded like last sentences. */
  CLOSING,
  /** Both of them. */
  EDGES,
  GLUED_KIND,
  GLUED_SPACED,
  /** With a writer's name in it. */
  GLUED_NAMED,
  /** The writer names his trade or post in the first sentence. */
  ROLE,
  /** Or his work and place. */
  PLACE,
  /** In the two sentences after it. */
  SOON,
  /** He named himself at the beginning of the part above. */
  NAMED_ABOVE,
  /** Both do. */
  NAMED_TWICE,
  /** With words that the part above does not have. */
  NAMED_ANEW,
  /** Few words in common with the lines above. */
  APART_NEAR,
  /** Few words in common with the whole part above. */
  APART_FAR,
  OTHER_WORKPLACE,
  /** Words of a trade that the part above does not speak of. */
  OTHER_TRADE,
  /** Words of the trade that the part above speaks of. */
  SAME_TRADE,
  /** Both trades leave each other out. */
  TRADES,
  /** The writer names himself with a trade's word that is new. */
  OWN_TRADE,
  GOES_ON,
  OPENING_WORD,
  PLEDGE,
  CLOSING_WORD,
  /** 二是, 第三: an enumeration that began above. */
  COUNTS_ON,
  /** The sentence above says that something follows: 现将情况汇报如下. */
  ANNOUNCED,
  /** 从下月起, 今后. */
  AHEAD,
  UNDER_TITLE,
  /** A page number, a rule or web noise is right above. */
  BETWEEN,
  /** The letter-like head of the part above returns: 敬爱的党组织. */
  BODY_ABOVE,
  BODY_BELOW,
  GAP,
  /** Title and writer's name stand above the file's first paragraph. */
  SIGNED_HEAD;

  static double[] none() {
    return new double[values().length];
  }
}
