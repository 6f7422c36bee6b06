package zhaojing.rubric.checks.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zhaojing.model.Finding;
import zhaojing.model.Quote;
import zhaojing.model.SubmissionId;
import zhaojing.rubric.Example;
import zhaojing.rubric.Subject;
import zhaojing.rubric.Texts;
import zhaojing.rubric.UnitCheck;
import zhaojing.rubric.checks.again.OldProblemAgain;

/** Runs the examples of the checks of units. */
class UnitChecksTest {
  private static List<UnitCheck> checks() {
    List<UnitCheck> checks = new ArrayList<>(ContentChecks.ofUnits());
    checks.add(new OldProblemAgain());
    return checks;
  }

  @TestFactory
  Stream<DynamicTest> everyExampleBehaves() {
    return checks().stream()
        .flatMap(
            check ->
                check.examples().stream()
                    .map(
                        unit ->
                            DynamicTest.dynamicTest(
                                check.id() + " " + unit.size(), () -> run(check, unit))));
  }

  private static void run(UnitCheck check, List<Example> unit) {
    List<Subject> subjects = new ArrayList<>();
    for (Example example : unit) {
      subjects.add(Texts.subject("s" + (subjects.size() + 1), example));
    }
    List<Finding> findings = check.find(subjects);
    for (int i = 0; i < unit.size(); i++) {
      SubmissionId id = subjects.get(i).submission().id();
      List<String> quotes =
          findings.stream()
              .filter(f -> f.submission().equals(id))
              .flatMap(f -> f.evidence().stream())
              .map(e -> ((Quote) e).text())
              .toList();
      assertEquals(unit.get(i).evidence(), quotes, id.value());
    }
  }

  @Test
  void everyCheckIsDocumented() {
    for (UnitCheck check : checks()) {
      assertTrue(check.name().length() <= 12 && check.purpose().endsWith("。"));
      long flagged =
          check.examples().stream()
              .filter(unit -> unit.stream().anyMatch(Example::flagged))
              .count();
      assertTrue(flagged >= 2 && check.examples().size() - flagged >= 2, check.id().value());
    }
  }

  @Test
  void anEmptyUnitHasNoFindings() {
    checks().forEach(c -> assertEquals(List.of(), c.find(List.of())));
  }
}
