package zhaojing.similarity.library;

import java.io.IOException;

/** Why a library, or an exported one, can't be used. The words for people are the caller's. */
public final class LibraryException extends IOException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Problem {
    /** There is no library in the folder. */
    NONE,
    /** The folder holds other things. */
    FOREIGN,
    /** Another process is writing. */
    BUSY,
    /** Written in another format. */
    VERSION,
    /** Damaged index files. */
    DAMAGED,
    /** The file to import is no exported library, or was changed or cut off. */
    NOT_AN_EXPORT,
    /** The file to import is larger than a library may be. */
    TOO_LARGE
  }

  private final Problem problem;
  private final String place;

  public LibraryException(Problem problem, Object place) {
    super(problem + ": " + place);
    this.problem = problem;
    this.place = place.toString();
  }

  public LibraryException(Problem problem, Object place, Throwable cause) {
    this(problem, place);
    initCause(cause);
  }

  public Problem problem() {
    return problem;
  }

  /** The folder or file concerned. */
  public String place() {
    return place;
  }
}
