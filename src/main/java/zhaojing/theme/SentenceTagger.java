package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.text.Reading;

/**
 * Tells of every sentence what it does and which themes it touches. Immutable, for many threads.
 */
public final class SentenceTagger {
  /** The model learnt from whole texts: of fewer sentences than this it knows nothing. */
  private static final int MIN_SENTENCES = 6;

  private final ClueReader clues;
  private final SentenceFeatures features;
  private final Optional<MoveModel> moves;
  private final StanceReader stances;

  /** With the trained models that come with the program. */
  public SentenceTagger(Campaign campaign, Lexicons lexicons) {
    this(campaign, lexicons, TrainedModels.builtIn());
  }

  /**
   * @param models beside the rules; {@link TrainedModels#none()} for the rules alone
   */
  public SentenceTagger(Campaign campaign, Lexicons lexicons, TrainedModels models) {
    clues = new ClueReader(campaign, lexicons);
    features = new SentenceFeatures(new MoveReader(lexicons.rules()));
    moves = models.moves().map(MoveModel::new);
    stances = new StanceReader(lexicons.stances(), campaign);
  }

  /**
   * @param genre what kind of text it is; decides whether anybody can admit anything in it
   * @return one for each sentence of the document, in order, spans in the document's text
   */
  public List<TaggedSentence> tag(Reading reading, Genre genre) {
    List<SentenceClues> sentences = clues.read(reading, genre);
    List<SentenceFeatures.Seen> seen = features.of(reading, genre, sentences);
    List<MoveReader.Decision> decisions =
        moves
            .filter(m -> seen.size() >= MIN_SENTENCES)
            .map(m -> m.decide(seen))
            .orElseGet(() -> seen.stream().map(SentenceFeatures.Seen::byRules).toList());
    List<TaggedSentence> tagged = new ArrayList<>();
    Move previous = Move.STRUCTURAL;
    for (int i = 0; i < sentences.size(); i++) {
      SentenceClues sentence = sentences.get(i);
      MoveReader.Decision decision = decisions.get(i);
      Set<String> set = new HashSet<>(sentence.clues());
      set.add(ContextClues.PREVIOUS + previous.id());
      set.add(ContextClues.MOVE + decision.move().id());
      List<ThemeHit> themes = stances.read(sentence, set, decision.move(), reading.view().map());
      tagged.add(
          new TaggedSentence(
              sentence.span(),
              decision.move(),
              decision.confidence(),
              themes,
              decision.decidedBy()));
      previous = decision.move();
    }
    return List.copyOf(tagged);
  }
}
