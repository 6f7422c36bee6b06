package zhaojing.rubric.evidence;

import java.util.List;

/** Circumstances given as reasons. Immutable. */
public final class Complaints {
  /** {@code models/checks/complaint-as-cause.yaml}; the file explains each. */
  public record Lists(
      double leastShare,
      double leastShareWithoutOwn,
      List<String> words,
      List<String> leads,
      List<String> rebuttals,
      List<String> inner) {}

  private final Lists lists = Knowledge.read("models/checks/complaint-as-cause.yaml", Lists.class);
  private final Phrases complaints = new Phrases(lists.words());
  private final Phrases leads = new Phrases(lists.leads());
  private final Phrases rebuttals = new Phrases(lists.rebuttals());
  private final Phrases inner = new Phrases(lists.inner());

  private static final class Shared {
    static final Complaints ONE = new Complaints();
  }

  private Complaints() {}

  /** Those that come with the program. */
  public static Complaints standard() {
    return Shared.ONE;
  }

  public Lists lists() {
    return lists;
  }

  /** A circumstance is named. */
  public boolean complains(String words) {
    return complaints.standsIn(words);
  }

  /** A circumstance is led in as a reason. */
  public boolean leads(String words) {
    return leads.standsIn(words);
  }

  /** A circumstance is turned down as a reason. */
  public boolean rebuts(String words) {
    return rebuttals.standsIn(words);
  }

  /** The writer's own mind is given as a reason. */
  public boolean looksInward(String words) {
    return inner.standsIn(words);
  }

  /** Only a circumstance is given as the reason. */
  public boolean blames(String words) {
    return complains(words) && !rebuts(words) && !looksInward(words);
  }
}
