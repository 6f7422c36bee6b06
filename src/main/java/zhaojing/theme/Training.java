package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns the models from labelled texts: the same texts in the same order give the same bytes. */
public final class Training {
  private static final double MOVE_PENALTY = 1.0;
  private static final int CUTOFF = 2;

  private final ClueReader clues;
  private final SentenceFeatures features;

  public Training(Campaign campaign, Lexicons lexicons) {
    clues = new ClueReader(campaign, lexicons);
    features = new SentenceFeatures(new MoveReader(lexicons.rules()));
  }

  /**
   * @param texts with at least one labelled sentence of two different moves
   */
  public TrainedModels train(List<TrainingText> texts) {
    List<LinearModel.Example> moves = new ArrayList<>();
    for (TrainingText text : texts) {
      List<SentenceClues> sentences = clues.read(text.reading(), text.genre());
      List<SentenceFeatures.Seen> seen = features.of(text.reading(), text.genre(), sentences);
      String before = MoveModel.NONE;
      for (int i = 0; i < seen.size(); i++) {
        Optional<TrainingText.Label> label = text.labels().get(i);
        if (label.isPresent()) {
          moves.add(MoveModel.example(seen.get(i).features(), before, label.get().move()));
        }
        before = label.map(l -> l.move().id()).orElse(MoveModel.NONE);
      }
    }
    return new TrainedModels(
        Optional.of(LinearModel.train(moves, MOVE_PENALTY, CUTOFF)), Optional.empty());
  }
}
