package zhaojing.ingest.bundle;

/**
 * A line that may open a text of a bundle.
 *
 * @param start where its part would begin
 * @param bodyStart where what it heads begins; on the same line when glued to it
 * @param number 0 when it has none
 */
record Heading(int start, int bodyStart, Kind kind, int number, String title) {
  /** From strong to weak. */
  enum Kind {
    /** 第一篇, 篇一, 范文一. */
    PIECE,
    /** 心得体会（一）, 群众路线心得体会2. */
    SERIES,
    /** 心得体会（教师适用）. */
    EDITION,
    /** A title of an essay without a number. */
    TITLE
  }

  Heading from(int earlier) {
    return new Heading(earlier, bodyStart, kind, number, title);
  }

  /** This heading in place of the title line that repeats it. */
  Heading over(Heading repeated) {
    return new Heading(start, repeated.bodyStart, kind, number, title);
  }
}
