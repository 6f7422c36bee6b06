package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one review is asked to do. Everything here may change its result; the number of threads may
 * not and is not here.
 *
 * @param inputs folders, archives or files, as the user named them
 * @param out folder for the report
 * @param campaign id of a campaign, or path of a YAML file of the user's own
 * @param unitLevel which folder level is the unit, from 1
 * @param paraphrase whether to look for rewritten passages
 * @param roster list of people who have to hand in a text
 * @param library folder of the library to compare with
 * @param remember the day, ISO 8601, under which the batch comes into the library when the review
 *     is complete; it stays out when empty
 */
public record ReviewSettings(
    List<Path> inputs,
    Path out,
    String campaign,
    int unitLevel,
    boolean paraphrase,
    Optional<Path> roster,
    Optional<Path> library,
    Optional<String> remember) {
  public static final String DEFAULT_CAMPAIGN = "mass-line-2013";

  public ReviewSettings {
    inputs = List.copyOf(inputs);
    if (remember.isPresent() && library.isEmpty()) {
      throw new IllegalArgumentException("no library to remember in");
    }
  }

  /** With the search for rewriting, without a roster and a library. */
  public ReviewSettings(List<Path> inputs, Path out, String campaign, int unitLevel) {
    this(
        inputs,
        out,
        campaign,
        unitLevel,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The settings as they stand in the run's record. */
  Map<String, String> resolved() {
    Map<String, String> resolved = new TreeMap<>();
    resolved.put("campaign", campaign);
    resolved.put("unitLevel", Integer.toString(unitLevel));
    roster.ifPresent(file -> resolved.put("roster", file.toString()));
    return resolved;
  }
}
