package zhaojing.rubric.checks.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.Span;
import zhaojing.rubric.Subject;
import zhaojing.rubric.evidence.Knowledge;
import zhaojing.rubric.evidence.Phrases;

/**
 * Sentences that admit a problem: those tagged so, and in the parts of problems those that say
 * something falls short, whatever else they say (虽然取得了成绩，但质量还有提升空间). Immutable.
 */
public final class Shortfalls {
  /** {@code models/checks/shortfalls.yaml}. */
  record Lists(List<String> words, List<String> not) {}

  private final Phrases phrases;
  private final Parts parts = Parts.standard();

  private Shortfalls(Lists lists) {
    phrases = new Phrases(lists.words(), lists.not());
  }

  /** Those that come with the program. */
  public static Shortfalls standard() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final Shortfalls ONE =
        new Shortfalls(Knowledge.read("models/checks/shortfalls.yaml", Lists.class));
  }

  public boolean standIn(String words) {
    return phrases.standsIn(words);
  }

  /** The admitting sentences in order of the text. */
  public List<Told> of(Subject subject) {
    Set<Span> inProblems = new HashSet<>();
    for (Part part : parts.of(subject)) {
      if (part.kind() == Part.Kind.PROBLEMS) {
        part.told().forEach(t -> inProblems.add(t.span()));
      }
    }
    List<Told> admitting = new ArrayList<>();
    for (Told here : Told.all(subject)) {
      boolean tagged = here.is(Told.PROBLEMS);
      boolean said = inProblems.contains(here.span()) && standIn(here.words());
      if (tagged || said) {
        admitting.add(here);
      }
    }
    return admitting;
  }
}
