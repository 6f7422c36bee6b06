package zhaojing.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.Stance;
import zhaojing.model.SubmissionId;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/**
 * Learns the models from labelled texts and from the examples in the lexicons: the same texts in
 * the same order give the same bytes. The models of the second step learn from local readings by
 * models that had not seen the text: every text is left out once, {@value #FOLDS} parts in turn.
 */
public final class Training {
  private static final int FOLDS = 4;

  private final Lexicons lexicons;
  private final TextReader reader;
  private final List<ThemeId> campaign;
  private final ClueReader clues;
  private final SentenceFeatures features;
  private final StanceReader stanceTable;
  private final WordVectors words;
  private final Set<FeatureGroup> without;

  /**
   * @param reader reads the lexicons' examples
   * @param table whose word vectors are used; the rest of it is not looked at
   */
  public Training(Campaign campaign, Lexicons lexicons, TextReader reader, TrainedModels table) {
    this(campaign, lexicons, reader, table, Set.of());
  }

  /**
   * @param without kinds of features to learn nothing from, to see what they are worth
   */
  public Training(
      Campaign campaign,
      Lexicons lexicons,
      TextReader reader,
      TrainedModels table,
      Set<FeatureGroup> without) {
    this.without = Set.copyOf(without);
    words = table.words();
    this.lexicons = lexicons;
    this.reader = reader;
    this.campaign = campaign.themes().stream().map(Theme::id).toList();
    clues = new ClueReader(campaign, lexicons);
    features = new SentenceFeatures(lexicons, words);
    stanceTable = new StanceReader(lexicons.stances(), campaign);
  }

  /** A text with all that is read of it before models speak. */
  private record Lesson(
      TrainingText text,
      boolean themed,
      List<SentenceClues> clues,
      List<SentenceFeatures.Seen> seen) {}

  /**
   * @param texts with labelled sentences of at least two moves, one of them with a theme
   */
  public TrainedModels train(List<TrainingText> texts) {
    List<ThemeId> themes = Local.themes(campaign, texts);
    List<Lesson> whole = texts.stream().map(t -> lesson(t, true)).toList();
    List<Lesson> examples = new ArrayList<>();
    lexicons
        .examples()
        .forEach(e -> e.move().ifPresent(m -> examples.add(lesson(text(e, m), false))));
    LinearModel local = local(whole, examples, themes, -1);
    List<List<Local>> readings = unseen(whole, examples, themes);
    Map<String, LinearModel> models = new TreeMap<>();
    models.put(TrainedModels.LOCAL, local);
    models.put(TrainedModels.MOVES, moves(whole, readings));
    MoveModel moveModel = new MoveModel(local, models.get(TrainedModels.MOVES));
    List<GradientTrainer.Example> pairs = new ArrayList<>();
    List<LinearModel.Example> stances = new ArrayList<>();
    for (int t = 0; t < whole.size(); t++) {
      Lesson lesson = whole.get(t);
      List<MoveReader.Decision> decisions =
          moveModel.decide(lesson.clues(), lesson.seen(), readings.get(t));
      ThemeContext context =
          new ThemeContext(lesson.clues(), lesson.seen(), readings.get(t), decisions);
      for (int i = 0; i < decisions.size(); i++) {
        Optional<TrainingText.Label> label = lesson.text().labels().get(i);
        if (label.isPresent()) {
          ThemeModel.learn(context, i, label.get(), themes, pairs);
          stances(lesson, i, decisions, label.get(), stances);
        }
      }
    }
    models.put(TrainedModels.THEMES, ThemeModel.train(pairs, without));
    if (stances.stream().map(LinearModel.Example::outcome).distinct().count() > 1) {
      models.put(TrainedModels.STANCES, StanceModel.train(stances));
    }
    return new TrainedModels(models, words);
  }

  private LinearModel moves(List<Lesson> lessons, List<List<Local>> readings) {
    List<GradientTrainer.Example> examples = new ArrayList<>();
    for (int t = 0; t < lessons.size(); t++) {
      Lesson lesson = lessons.get(t);
      List<Input> inputs = MoveContext.of(lesson.clues(), lesson.seen(), readings.get(t));
      for (int i = 0; i < inputs.size(); i++) {
        Input input = inputs.get(i);
        lesson
            .text()
            .labels()
            .get(i)
            .ifPresent(l -> examples.add(MoveModel.example(input, l.move())));
      }
    }
    return MoveModel.train(examples, without);
  }

  private void stances(
      Lesson lesson,
      int i,
      List<MoveReader.Decision> decisions,
      TrainingText.Label label,
      List<LinearModel.Example> examples) {
    MoveReader.Decision decision = decisions.get(i);
    Set<String> set = new HashSet<>(lesson.clues().get(i).clues());
    set.add(ContextClues.PREVIOUS + (i == 0 ? "structural" : decisions.get(i - 1).move().id()));
    set.add(ContextClues.MOVE + decision.move().id());
    for (Map.Entry<ThemeId, Stance> theme : new TreeMap<>(label.themes()).entrySet()) {
      SentenceClues sentence = lesson.clues().get(i);
      Stance rule = stanceTable.of(sentence, set, theme.getKey());
      examples.add(
          StanceModel.example(
              StanceModel.features(sentence, lesson.seen().get(i), decision, theme.getKey(), rule),
              theme.getValue()));
    }
  }

  private List<List<Local>> unseen(
      List<Lesson> whole, List<Lesson> examples, List<ThemeId> themes) {
    List<List<Local>> readings = new ArrayList<>(Collections.nCopies(whole.size(), List.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      LinearModel model = local(whole, examples, themes, fold);
      for (int t = fold; t < whole.size(); t += FOLDS) {
        readings.set(t, Local.read(model, whole.get(t).seen()));
      }
    }
    return readings;
  }

  /**
   * @param out the part left out, -1 for none
   */
  private LinearModel local(List<Lesson> whole, List<Lesson> more, List<ThemeId> themes, int out) {
    List<GradientTrainer.Example> examples = new ArrayList<>();
    for (int t = 0; t < whole.size(); t++) {
      if (t % FOLDS != out) {
        learn(whole.get(t), themes, examples);
      }
    }
    more.forEach(lesson -> learn(lesson, themes, examples));
    return Local.train(examples, themes, without);
  }

  private static void learn(
      Lesson lesson, List<ThemeId> themes, List<GradientTrainer.Example> examples) {
    for (int i = 0; i < lesson.seen().size(); i++) {
      SentenceFeatures.Seen seen = lesson.seen().get(i);
      lesson
          .text()
          .labels()
          .get(i)
          .ifPresent(l -> examples.add(Local.example(seen, l, lesson.themed(), themes)));
    }
  }

  private Lesson lesson(TrainingText text, boolean themed) {
    List<SentenceClues> sentences = clues.read(text.reading(), text.genre());
    return new Lesson(
        text, themed, sentences, features.of(text.reading(), text.genre(), sentences));
  }

  /** An example's last sentence is the labelled one. Its themes are not all it has. */
  private TrainingText text(TagExample example, zhaojing.model.Move move) {
    List<String> lines = new ArrayList<>(example.before());
    lines.add(example.text());
    Reading reading = reader.read(new SubmissionId("example"), String.join("\n", lines));
    int sentences = reading.document().sentences().size();
    List<Optional<TrainingText.Label>> labels =
        new ArrayList<>(Collections.nCopies(sentences, Optional.empty()));
    labels.set(sentences - 1, Optional.of(new TrainingText.Label(move, Map.of())));
    return new TrainingText(reading, example.genre(), labels);
  }
}
