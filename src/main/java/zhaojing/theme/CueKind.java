package zhaojing.theme;

/** What a theme's word says of it. */
enum CueKind {
  /** Touches the theme. */
  TOPIC,
  /** Touches it, but is too common to count in sentences that tell, admit or blame. */
  WEAK,
  /** A failing in it. */
  FAULT
}
