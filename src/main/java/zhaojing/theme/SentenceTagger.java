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
import zhaojing.model.Stance;
import zhaojing.model.TaggedSentence;
import zhaojing.model.ThemeHit;
import zhaojing.model.ThemeId;
import zhaojing.text.OffsetMap;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/**
 * Tells of every sentence what it does and which themes it touches. Immutable, for many threads.
 */
public final class SentenceTagger {
  private static final double TELLING = 0.3;
  private static final int MAX_TELLING = 3;

  /**
   * Confidence of the model below which a sentence is unsure. About one in ten sentences of an
   * unseen hand, of which a good third are right.
   */
  private static final double LEAST_SURE = 0.4;

  /** The models learnt from whole texts: of fewer sentences than this they know nothing. */
  private static final int MIN_SENTENCES = 6;

  private final ClueReader clues;
  private final SentenceFeatures features;
  private final Optional<LinearModel> local;
  private final Optional<MoveModel> moves;
  private final Optional<ThemeModel> themes;
  private final Optional<StanceModel> stanceModel;
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
    features = new SentenceFeatures(lexicons, models.words());
    local = models.local();
    moves = models.moves();
    themes = models.themes();
    stanceModel = models.stances();
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
    boolean byModel = seen.size() >= MIN_SENTENCES && moves.isPresent();
    List<Local> readings = byModel ? Local.read(local.orElseThrow(), seen) : List.of();
    List<MoveReader.Decision> decisions =
        byModel
            ? moves.orElseThrow().decide(sentences, seen, readings)
            : seen.stream().map(SentenceFeatures.Seen::byRules).toList();
    Optional<ThemeContext> context =
        byModel && themes.isPresent()
            ? Optional.of(new ThemeContext(sentences, seen, readings, decisions))
            : Optional.empty();
    List<TaggedSentence> tagged = new ArrayList<>();
    Map<ThemeId, List<Span>> lastSeen = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      SentenceClues sentence = sentences.get(i);
      MoveReader.Decision decision = decisions.get(i);
      Set<String> set = new HashSet<>(sentence.clues());
      Move previous = i == 0 ? Move.STRUCTURAL : decisions.get(i - 1).move();
      set.add(ContextClues.PREVIOUS + previous.id());
      set.add(ContextClues.MOVE + decision.move().id());
      OffsetMap map = reading.view().map();
      List<ThemeHit> byRules = stances.read(sentence, set, decision.move(), map);
      List<ThemeHit> hits =
          context.isEmpty()
              ? byRules
              : hits(
                  context.get(), i, sentence, seen.get(i), decision, set, byRules, lastSeen, map);
      hits.forEach(h -> lastSeen.put(h.theme(), h.evidence()));
      tagged.add(
          new TaggedSentence(
              sentence.span(),
              decision.move(),
              decision.confidence(),
              byModel && decision.confidence() < LEAST_SURE,
              hits,
              decision.decidedBy()));
    }
    return List.copyOf(tagged);
  }

  private List<ThemeHit> hits(
      ThemeContext context,
      int at,
      SentenceClues sentence,
      SentenceFeatures.Seen seen,
      MoveReader.Decision decision,
      Set<String> set,
      List<ThemeHit> byRules,
      Map<ThemeId, List<Span>> lastSeen,
      OffsetMap map) {
    ThemeModel model = themes.orElseThrow();
    Set<ThemeId> chosen = model.themes(context, at, campaign);
    chosen.removeIf(theme -> !model.knows(theme));
    List<ThemeHit> hits =
        new ArrayList<>(
            stances.of(
                sentence,
                chosen,
                theme -> telling(model, theme, seen, lastSeen),
                theme -> stance(sentence, seen, decision, theme, stances.of(sentence, set, theme)),
                map));
    // Of themes that no training text had, the rules alone know anything.
    byRules.stream().filter(hit -> !model.knows(hit.theme())).forEach(hits::add);
    hits.sort(Comparator.comparing(ThemeHit::theme));
    return hits;
  }

  private Stance stance(
      SentenceClues sentence,
      SentenceFeatures.Seen seen,
      MoveReader.Decision decision,
      ThemeId theme,
      Stance byRules) {
    return stanceModel
        .map(
            m ->
                m.stance(
                    StanceModel.features(sentence, seen, decision, theme, byRules),
                    decision.move()))
        .orElse(byRules);
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
