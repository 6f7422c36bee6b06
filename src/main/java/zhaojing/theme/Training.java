package zhaojing.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhaojing.model.Move;
import zhaojing.model.SubmissionId;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.TextReader;

/**
 * Learns the models from labelled texts and from the examples in the lexicons: the same texts in
 * the same order give the same bytes.
 */
public final class Training {
  private static final List<Double> MOVE_PENALTIES = List.of(0.5, 0.8, 1.2, 1.8, 2.7);
  private static final double THEME_PENALTY = 0.7;
  private static final int CUTOFF = 2;

  private final Lexicons lexicons;
  private final TextReader reader;
  private final List<ThemeId> campaign;
  private final ClueReader clues;
  private final SentenceFeatures features;

  /**
   * @param reader reads the lexicons' examples
   */
  public Training(Campaign campaign, Lexicons lexicons, TextReader reader) {
    this.lexicons = lexicons;
    this.reader = reader;
    this.campaign = campaign.themes().stream().map(Theme::id).toList();
    clues = new ClueReader(campaign, lexicons);
    features = new SentenceFeatures(new MoveReader(lexicons.rules()));
  }

  /**
   * @param texts with labelled sentences of at least two moves, one of them with a theme
   */
  public TrainedModels train(List<TrainingText> texts) {
    List<LinearModel.Example> moves = new ArrayList<>();
    List<LinearModel.Example> pairs = new ArrayList<>();
    texts.forEach(text -> learn(text, true, moves, pairs));
    for (TagExample example : lexicons.examples()) {
      example.move().ifPresent(move -> learn(text(example, move), false, moves, pairs));
    }
    return new TrainedModels(
        Optional.of(LinearModel.train(moves, MOVE_PENALTIES, CUTOFF)),
        Optional.of(ThemeModel.columns(LinearModel.train(pairs, THEME_PENALTY, CUTOFF), campaign)));
  }

  /** An example's last sentence is the labelled one. Its themes are not all it has. */
  private TrainingText text(TagExample example, Move move) {
    List<String> lines = new ArrayList<>(example.before());
    lines.add(example.text());
    Reading reading = reader.read(new SubmissionId("example"), String.join("\n", lines));
    int sentences = reading.document().sentences().size();
    List<Optional<TrainingText.Label>> labels =
        new ArrayList<>(Collections.nCopies(sentences, Optional.empty()));
    labels.set(sentences - 1, Optional.of(new TrainingText.Label(move, Map.of())));
    return new TrainingText(reading, example.genre(), labels);
  }

  private void learn(
      TrainingText text,
      boolean themes,
      List<LinearModel.Example> moves,
      List<LinearModel.Example> pairs) {
    List<SentenceClues> sentences = clues.read(text.reading(), text.genre());
    List<SentenceFeatures.Seen> seen = features.of(text.reading(), text.genre(), sentences);
    String before = MoveModel.NONE;
    ThemeFeatures.State state = ThemeFeatures.State.START;
    for (int i = 0; i < seen.size(); i++) {
      Optional<TrainingText.Label> label = text.labels().get(i);
      state = state.at(sentences.get(i));
      if (label.isPresent()) {
        moves.add(MoveModel.example(seen.get(i).features(), before, label.get().move()));
        if (themes) {
          ThemeModel.learn(seen.get(i), sentences.get(i), label.get(), state, campaign, pairs);
        }
      }
      Map<ThemeId, ?> told = label.map(TrainingText.Label::themes).orElseGet(HashMap::new);
      state = state.after(sentences.get(i), told.keySet());
      before = label.map(l -> l.move().id()).orElse(MoveModel.NONE);
    }
  }
}
