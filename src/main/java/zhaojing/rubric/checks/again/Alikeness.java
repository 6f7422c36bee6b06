package zhaojing.rubric.checks.again;

/** How near the meanings of two short pieces of text are. */
public interface Alikeness {
  /** Knows nothing. */
  Alikeness UNKNOWN = (a, b) -> 0;

  /** 0 or less for strangers, 1 for the same words. */
  double of(String a, String b);
}
