package zhaojing.similarity;

import java.util.List;
import zhaojing.model.Verdict;

/** A verdict on a passage with the reasons for it, in Chinese, and what it was judged by. */
record Judgement(Verdict verdict, List<String> reasons, SharedWords words) {
  private static final int MIN_SHOWN_CHARS = 20;

  /** Whether a reader who sees the two texts side by side would ask why this is no copy. */
  boolean worthShowing() {
    return switch (verdict) {
      case COPIED, OWN_EARLIER_TEXT -> true;
      case OFFICIAL_WORDING -> words.quoted() >= MIN_SHOWN_CHARS;
      case SET_PHRASE -> words.own() >= MIN_SHOWN_CHARS;
      case HEADING -> false;
    };
  }
}
