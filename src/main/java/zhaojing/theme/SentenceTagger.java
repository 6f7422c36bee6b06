package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private final ClueReader clues;
  private final MoveReader moves;
  private final StanceReader stances;

  public SentenceTagger(Campaign campaign, Lexicons lexicons) {
    clues = new ClueReader(campaign, lexicons);
    moves = new MoveReader(lexicons.rules());
    stances = new StanceReader(lexicons.stances(), campaign);
  }

  /**
   * @param genre what kind of text it is; decides whether anybody can admit anything in it
   * @return one for each sentence of the document, in order, spans in the document's text
   */
  public List<TaggedSentence> tag(Reading reading, Genre genre) {
    List<TaggedSentence> tagged = new ArrayList<>();
    Move previous = Move.STRUCTURAL;
    for (SentenceClues sentence : clues.read(reading, genre)) {
      Set<String> set = new HashSet<>(sentence.clues());
      set.add(ContextClues.PREVIOUS + previous.id());
      MoveReader.Decision decision = moves.decide(set);
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
