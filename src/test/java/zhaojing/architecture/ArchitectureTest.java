package zhaojing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the drawing of the house: which package may see which. */
@AnalyzeClasses(packages = "zhaojing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {"ingest", "theme", "similarity", "rubric", "procedure"};

  @ArchTest
  static final ArchRule modelSeesOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("zhaojing.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("zhaojing.model", "java..");

  @ArchTest
  static final ArchRule textSeesOnlyModel =
      noClasses()
          .that()
          .resideInAPackage("zhaojing.text..")
          .should(
              seeAnyOf(
                  "ingest",
                  "theme",
                  "similarity",
                  "rubric",
                  "aggregate",
                  "report",
                  "evaluate",
                  "engine",
                  "pipeline",
                  "cli",
                  "sample"));

  @ArchTest
  static final ArchRule aggregateReportAndEvaluateSeeOnlyModel =
      noClasses()
          .that()
          .resideInAnyPackage("zhaojing.aggregate..", "zhaojing.report..", "zhaojing.evaluate..")
          .should(
              seeAnyOf(
                  "text",
                  "ingest",
                  "theme",
                  "similarity",
                  "rubric",
                  "engine",
                  "pipeline",
                  "cli",
                  "sample"));

  @ArchTest
  static final ArchRule stagesDoNotSeeWhatJoinsThem =
      noClasses()
          .that()
          .resideInAnyPackage(
              "zhaojing.ingest..", "zhaojing.theme..", "zhaojing.similarity..", "zhaojing.rubric..")
          .should(
              seeAnyOf("engine", "pipeline", "cli", "report", "aggregate", "evaluate", "sample"));

  @ArchTest
  static void stagesDoNotSeeEachOther(com.tngtech.archunit.core.domain.JavaClasses classes) {
    for (String stage : STAGES) {
      String[] others = Stream.of(STAGES).filter(s -> !s.equals(stage)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("zhaojing." + stage + "..")
          .should(seeAnyOf(others))
          .check(classes);
    }
  }

  @ArchTest static final ArchRule onlyIngestKnowsTika = onlyIn("org.apache.tika..", "ingest");
  @ArchTest static final ArchRule onlyTextKnowsHanlp = onlyIn("com.hankcs..", "text");

  @ArchTest
  static final ArchRule onlyTheLibraryAndTheSearchByMeaningKnowLucene =
      onlyIn("org.apache.lucene..", "similarity.library", "similarity.paraphrase");

  @ArchTest static final ArchRule onlyThemeKnowsOpennlp = onlyIn("opennlp..", "theme");
  @ArchTest static final ArchRule onlyTheCliKnowsPicocli = onlyIn("picocli..", "cli");
  @ArchTest static final ArchRule onlyReportKnowsFreemarker = onlyIn("freemarker..", "report");

  @ArchTest
  static final ArchRule noPackagesInACircle =
      slices().matching("zhaojing.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheCliPrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("zhaojing.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>
      seeAnyOf(String... packages) {
    String[] patterns = Stream.of(packages).map(p -> "zhaojing." + p + "..").toArray(String[]::new);
    return ArchConditions.dependOnClassesThat(
        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(patterns));
  }

  private static ArchRule onlyIn(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.of(rooms).map(r -> "zhaojing." + r + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  @Test
  void everyPackageHasItsPageAndFilesStaySmall() throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java/zhaojing"))) {
      sources = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> folders = sources.stream().map(Path::getParent).distinct().toList();
    List<Path> without =
        folders.stream().filter(f -> !Files.exists(f.resolve("package-info.java"))).toList();
    assertEquals(List.of(), without, "packages without package-info.java");
    List<Integer> lengths = new ArrayList<>();
    for (Path source : sources) {
      lengths.add(Files.readAllLines(source).size());
    }
    lengths.sort(null);
    int median = lengths.get(lengths.size() / 2);
    assertEquals(Math.min(median, 80), median, "median length of a source file");
  }
}
