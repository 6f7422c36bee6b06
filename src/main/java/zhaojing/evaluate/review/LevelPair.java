package zhaojing.evaluate.review;

/**
 * What a person and the program gave one text.
 *
 * @param program 0 when it gave none
 */
record LevelPair(int person, int program) {
  boolean rated() {
    return program > 0;
  }

  int difference() {
    return Math.abs(person - program);
  }
}
