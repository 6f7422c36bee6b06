package zhaojing.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhaojing.model.Genre;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Spans;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/**
 * Tells of every sentence what it does and which themes it touches. Immutable, for many threads.
 */
public final class SentenceTagger {
  private static final double TELLING = 0.3;
  private static final int MAX_TELLING = 3;

  /** The models learnt from whole texts: of fewer sentences than this they know nothing. */
  private static final int MIN_SENTENCES = 6;

  private final ClueReader clues;
  private final SentenceFeatures features;
  private final Optional<MoveModel> moves;
  private final Optional<ThemeModel> themes;
  private final List<ThemeId> campaign;
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
    themes = models.themes().map(ThemeModel::new);
    this.campaign = campaign.themes().stream().map(Theme::id).toList();
    stances = new StanceReader(lexicons.stances(), campaign);
  }

  /**
   * @param genre what kind of text it is; decides whether anybody can admit anything in it
   * @return one for each sentence of the document, in order, spans in the document's text
   */
  public List<TaggedSentence> tag(Reading reading, Genre genre) {
    List<SentenceClues> sentences = clues.read(reading, genre);
    List<SentenceFeatures.Seen> seen = features.of(reading, genre, sentences);
    boolean whole = seen.size() >= MIN_SENTENCES;
    List<MoveReader.Decision> decisions =
        moves
            .filter(m -> whole)
            .map(m -> m.decide(seen))
            .orElseGet(() -> seen.stream().map(SentenceFeatures.Seen::byRules).toList());
    List<TaggedSentence> tagged = new ArrayList<>();
    Move previous = Move.STRUCTURAL;
    ThemeFeatures.State state = ThemeFeatures.State.START;
    Map<ThemeId, List<Span>> lastSeen = new HashMap<>();
    for (int at = 0; at < sentences.size(); at++) {
      int i = at;
      SentenceClues sentence = sentences.get(i);
      MoveReader.Decision decision = decisions.get(i);
      Set<String> set = new HashSet<>(sentence.clues());
      set.add(ContextClues.PREVIOUS + previous.id());
      set.add(ContextClues.MOVE + decision.move().id());
      List<ThemeHit> hits;
      if (themes.isEmpty() || !whole) {
        hits = stances.read(sentence, set, decision.move(), reading.view().map());
      } else {
        state = state.at(sentence);
        Set<ThemeId> chosen =
            themes.get().themes(seen.get(i), sentence, decision.move(), state, campaign);
        hits =
            stances.of(
                sentence,
                set,
                chosen,
                theme -> telling(themes.get(), theme, seen.get(i), lastSeen),
                reading.view().map());
        hits.forEach(h -> lastSeen.put(h.theme(), h.evidence()));
        state = state.after(sentence, chosen);
      }
      tagged.add(
          new TaggedSentence(
              sentence.span(), decision.move(), decision.confidence(), hits, decision.decidedBy()));
      previous = decision.move();
    }
    return List.copyOf(tagged);
  }

  /** The most telling words of the sentence; else the words that showed the theme last. */
  private static List<Span> telling(
      ThemeModel model,
      ThemeId theme,
      SentenceFeatures.Seen seen,
      Map<ThemeId, List<Span>> lastSeen) {
    List<Token> told =
        seen.tokens().stream()
            .filter(t -> model.weight("w=" + t.word(), theme) >= TELLING)
            .sorted(
                Comparator.<Token>comparingDouble(t -> -model.weight("w=" + t.word(), theme))
                    .thenComparing(Token::span))
            .limit(MAX_TELLING)
            .toList();
    return told.isEmpty()
        ? lastSeen.getOrDefault(theme, List.of())
        : Spans.merge(told.stream().map(Token::span).toList());
  }
}
