package zhaojing.theme;

import java.util.List;

/** Features of one kind, to be left out of training all at once: what is each kind worth? */
public enum FeatureGroup {
  /** What the rules alone decide. */
  RULES("d=", "d-1=", "d+1=", "rule:"),
  /** Word lists of moves, themes and context. */
  CLUES("c=", "c-1=", "c+1=", "c+p=", "k=", "t=", "inh=", "word", "hits=", "of=", "other", "above"),
  /** Words that often stand near a theme. */
  ASSOCIATIONS(
      "a=", "a2=", "ap=", "a1+", "a2+", "a3+", "ashare", "amost", "apara", "atext", "ahead"),
  WORDS("w=", "b=", "w0=", "w1=", "w2=", "w-1=", "wh="),
  TAGS("p0=", "p1=", "p2=", "pp=", "m="),
  CHARACTERS("x=", "h=", "e=", "end="),
  /** Classes of the thesaurus. */
  CLASSES("y=", "Y="),
  /** {@link WordVectors}. */
  VECTORS("v="),
  /** Place, length, genre, section, and what the whole text is like. */
  PLACE("at=", "in=", "last=", "len=", "i=", "g=", "self%=", "num%=", "told%="),
  /** Words and clues of the sentences around and of the heading. */
  AROUND("c-1=", "c+1=", "c+p=", "w-1=", "wh=", "d-1=", "d+1="),
  /** Readings of the other sentences, in the second step. */
  OTHERS(
      "-2", "-1", "1:", "1|", "2:", "2|", "para", "text", "before", "after", "head", "first",
      "second", "opens");

  private final List<String> beginnings;

  FeatureGroup(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  /**
   * True for a feature of this kind; one theme's own ({@code formalism|word}) are told by their
   * end.
   */
  boolean holds(String feature) {
    String name = feature.indexOf('|') > 3 ? feature.substring(feature.indexOf('|') + 1) : feature;
    return beginnings.stream().anyMatch(name::startsWith);
  }
}
