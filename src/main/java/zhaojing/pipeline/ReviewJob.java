package zhaojing.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhaojing.aggregate.Batch;
import zhaojing.aggregate.Copies;
import zhaojing.aggregate.Units;
import zhaojing.engine.Engine;
import zhaojing.engine.Progress;
import zhaojing.engine.Stage;
import zhaojing.ingest.InputException;
import zhaojing.ingest.InputFile;
import zhaojing.ingest.Intake;
import zhaojing.ingest.ReadLimits;
import zhaojing.ingest.Received;
import zhaojing.ingest.UnitRule;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CopyFamily;
import zhaojing.model.CopyReport;
import zhaojing.model.Finding;
import zhaojing.model.Item;
import zhaojing.model.PassageMatch;
import zhaojing.model.Review;
import zhaojing.model.RunInfo;
import zhaojing.model.RunResult;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.TaggedSentence;
import zhaojing.procedure.roster.Roster;
import zhaojing.report.OutputRefusedException;
import zhaojing.report.ReportFolder;
import zhaojing.report.html.HtmlReport;
import zhaojing.report.json.JsonReport;
import zhaojing.report.xlsx.XlsxReport;
import zhaojing.rubric.ReadingOrder;
import zhaojing.rubric.Subject;
import zhaojing.similarity.family.CopiedSpans;
import zhaojing.similarity.family.Families;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.WordCuts;

/** The main job: from inputs to a report. */
public final class ReviewJob {
  private final Models models;
  private final Engine engine;
  private final Progress progress;

  public ReviewJob(Models models, Engine engine, Progress progress) {
    this.models = models;
    this.engine = engine;
    this.progress = progress;
  }

  /**
   * Reviews and writes the report.
   *
   * @param version of the program, for the record
   * @throws ConfigurationException when an input does not exist or the output folder holds other
   *     things
   * @throws IOException when the report can't be written
   */
  public RunResult run(ReviewSettings settings, String version) throws IOException {
    ReportFolder folder = new ReportFolder(settings.out());
    try {
      folder.check();
      Knowledge knowledge = Knowledge.of(models, settings.campaign());
      RunResult result = review(settings, version, knowledge);
      progress.begin(Stage.REPORT, 0);
      HtmlReport pages =
          new HtmlReport(
              (count, page) ->
                  engine.map(
                      IntStream.range(0, count).boxed().toList(),
                      number -> {
                        page.accept(number);
                        return true;
                      },
                      Progress.NONE),
              new WordCuts(new HanlpSegmenter(List.of()))::of,
              knowledge.checkPages());
      folder.write(result, List.of(new JsonReport(), pages, new XlsxReport()));
      return result;
    } catch (OutputRefusedException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    } catch (InputException e) {
      throw new ConfigurationException(e.getMessage(), e.english(), e);
    }
  }

  /** Reviews by what is known already, and writes nothing. */
  RunResult review(ReviewSettings settings, String version, Knowledge knowledge)
      throws InputException, IOException {
    Optional<LibraryStage> library = LibraryStage.open(settings);
    try {
      return review(settings, version, knowledge, library);
    } finally {
      if (library.isPresent()) {
        library.get().close();
      }
    }
  }

  private RunResult review(
      ReviewSettings settings, String version, Knowledge knowledge, Optional<LibraryStage> library)
      throws InputException, IOException {
    Optional<Roster> roster = settings.roster().map(RosterFile::read);
    Numbering input = receive(settings, roster);
    List<ReadText> batch = understand(input.texts(), knowledge);
    List<Submission> submissions = batch.stream().map(ReadText::submission).toList();
    Comparison comparison =
        Comparison.of(batch, library, knowledge.readers().wording(), engine, progress);
    List<ReadText> texts = comparison.texts();
    ParaphraseStage paraphrases =
        ParaphraseStage.of(settings.paraphrase(), texts, comparison.passages(), engine, progress);
    List<PassageMatch> passages = paraphrases.passages();
    List<CopyFamily> families = Families.of(submissions, passages, comparison.library());
    Optional<ChanceLevel> chance = comparison.search().chance(families);
    Map<SubmissionId, List<Span>> copied = CopiedSpans.of(passages);
    List<Subject> subjects = texts.stream().map(t -> Judged.subject(t, copied)).toList();
    Map<SubmissionId, List<Finding>> across = AcrossTexts.ofUnits(subjects, knowledge.unitChecks());
    EarlierStage.findings(subjects, library, knowledge, settings.paraphrase(), engine)
        .forEach((id, old) -> across.computeIfAbsent(id, i -> new ArrayList<>()).addAll(old));
    List<Judged> judged = judge(subjects, across, families, knowledge);
    List<Finding> findings = judged.stream().flatMap(j -> j.findings().stream()).toList();
    List<Review> reviews =
        new ReadingOrder(knowledge.rubric().rules())
            .rank(judged.stream().map(Judged::judgement).toList(), findings, families);
    Map<SubmissionId, List<TaggedSentence>> sentences = new TreeMap<>();
    Map<SubmissionId, List<Span>> official = new TreeMap<>();
    Map<SubmissionId, List<Item>> items = new TreeMap<>();
    for (ReadText text : texts) {
      sentences.put(text.submission().id(), text.sentences());
      official.put(text.submission().id(), text.compared().officialSpans());
    }
    judged.forEach(j -> items.put(j.judgement().submission(), j.items()));
    Batch summed =
        new Batch(
            submissions,
            input.unread(),
            sentences,
            reviews,
            findings,
            families,
            knowledge.themeNames(),
            knowledge.checkNames(),
            roster.map(r -> r.coverage(input.handedIn())).orElse(List.of()),
            knowledge.campaign().groups());
    RunInfo run =
        new RunInfo(
            version,
            settings.inputs().stream().map(Object::toString).toList(),
            config(settings, library, paraphrases),
            knowledge.campaign().id(),
            knowledge.campaign().name(),
            Stream.concat(models.files().stream(), knowledge.own().stream()).toList(),
            input.files(),
            engine.name(),
            SpokenOf.another(batch, knowledge.campaign(), knowledge.known()));
    return new RunResult(
        run,
        submissions,
        input.unread(),
        input.issues(),
        input.wholes(),
        knowledge.themeNames(),
        knowledge.checkNames(),
        sentences,
        official,
        passages,
        families,
        findings,
        reviews,
        Units.summarise(summed),
        comparison.library(),
        new CopyReport(Copies.of(submissions, passages, official), chance),
        items);
  }

  private static Map<String, String> config(
      ReviewSettings settings, Optional<LibraryStage> library, ParaphraseStage paraphrases) {
    Map<String, String> config = new TreeMap<>(settings.resolved());
    config.put("paraphrase", paraphrases.record());
    library.ifPresent(l -> config.put("library", l.record()));
    return config;
  }

  private Numbering receive(ReviewSettings settings, Optional<Roster> roster)
      throws InputException, IOException {
    progress.begin(Stage.LIST, 0);
    try (Intake intake = new Intake(ReadLimits.DEFAULT, new UnitRule(settings.unitLevel()))) {
      List<InputFile> files = intake.list(settings.inputs());
      progress.begin(Stage.READ, files.size());
      List<Received> received = new ArrayList<>();
      engine.map(files, intake::read, progress).forEach(received::addAll);
      return Numbering.of(received, roster);
    }
  }

  private List<ReadText> understand(List<InputText> texts, Knowledge knowledge) {
    progress.begin(Stage.UNDERSTAND, texts.size());
    return engine.map(texts, knowledge.readers()::read, progress);
  }

  private List<Judged> judge(
      List<Subject> subjects,
      Map<SubmissionId, List<Finding>> across,
      List<CopyFamily> families,
      Knowledge knowledge) {
    Map<SubmissionId, List<CopyFamily>> byMember = new HashMap<>();
    for (CopyFamily family : families) {
      family
          .members()
          .forEach(
              m -> byMember.computeIfAbsent(m.submission(), id -> new ArrayList<>()).add(family));
    }
    progress.begin(Stage.JUDGE, subjects.size());
    return engine.map(
        subjects, subject -> Judged.of(subject, across, byMember, knowledge), progress);
  }
}
