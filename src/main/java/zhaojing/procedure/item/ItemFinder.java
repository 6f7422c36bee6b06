package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhaojing.model.Genre;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;
import zhaojing.model.Move;
import zhaojing.model.Span;
import zhaojing.model.Stance;

/** From lines to items: which sentences are one, and which only detail the one before. */
final class ItemFinder {
  private static final Set<Move> MEASURES = EnumSet.of(Move.MEASURE_CONCRETE, Move.MEASURE_VAGUE);
  private static final Set<Move> PROBLEMS = EnumSet.of(Move.PROBLEM_SELF, Move.PROBLEM_GROUP);

  private static final int MAX_HEAD_CHARS = 26;
  private static final int MAX_ANNOUNCING_CHARS = 70;
  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "(?:(?:还|仍|依然|也)(?:存在|有)|存在)(?:着)?(?:一些|不少|许多|很多|一定|较大|以下|如下|这样那样|不容忽视)"
              + "[^，。；：]{0,12}(?:差距|不足|问题)|还有(?:很大|较大|一定|不小)?(?:的)?差距[。：]?$");
  private static final Pattern WRITER = Pattern.compile("我(?!们)|本人");

  private final ItemWords words;
  private final Pieces pieces;
  private final LedgerLine ledger;

  ItemFinder(ItemWords words) {
    this.words = words;
    pieces = new Pieces(words.leads());
    ledger = new LedgerLine(words.ledger());
  }

  /** The items of a text in order. */
  List<Draft> find(List<Line> lines, Genre genre) {
    List<Draft> drafts = new ArrayList<>();
    Leader leader = Leader.NONE;
    boolean behindField = false;
    for (Line line : lines) {
      List<LedgerLine.Entry> entries = ledger.read(line.words(), genre == Genre.LEDGER);
      boolean advice = genre == Genre.CRITICISM && !entries.isEmpty();
      if (!entries.isEmpty() && !advice) {
        addFields(line, entries, drafts);
        leader = Leader.NONE;
        behindField = true;
        continue;
      }
      behindField &= line.move() != Move.STRUCTURAL && line.label().isEmpty();
      if (behindField && genre == Genre.LEDGER) {
        continue;
      }
      if (drafts.size() >= ItemReader.MAX_ITEMS) {
        break;
      }
      Optional<ItemKind> kind = kind(line, genre);
      if (kind.isEmpty()) {
        if (line.label().isPresent() || line.paragraph() != leader.paragraph()) {
          leader = Leader.NONE;
        }
        status(line, drafts);
        continue;
      }
      leader = add(line, kind.get(), leader, drafts);
    }
    return drafts;
  }

  private Optional<ItemKind> kind(Line line, Genre genre) {
    if (line.move() == Move.STRUCTURAL) {
      return Optional.empty();
    }
    if (line.part() == Part.COMMITMENTS && line.label().isPresent()) {
      return Optional.of(ItemKind.COMMITMENT);
    }
    boolean names = genre == Genre.CRITICISM || line.part() == Part.OPINIONS;
    if (names && isOpinion(line)) {
      return Optional.of(ItemKind.OPINION);
    }
    if (PROBLEMS.contains(line.move()) && !announces(line)) {
      return Optional.of(ItemKind.PROBLEM);
    }
    if (line.move() == Move.CAUSE) {
      return Optional.of(ItemKind.CAUSE);
    }
    return isMeasure(line) ? Optional.of(ItemKind.MEASURE) : Optional.empty();
  }

  /** 工作中还存在一些差距: the problems follow, this is none. */
  private static boolean announces(Line line) {
    return line.label().isEmpty()
        && line.words().length() <= MAX_ANNOUNCING_CHARS
        && ANNOUNCING.matcher(line.words()).find();
  }

  private static boolean isOpinion(Line line) {
    boolean ofOthers =
        line.move() == Move.PROBLEM_GROUP
            || MEASURES.contains(line.move())
            || (line.move() == Move.PROBLEM_SELF && !WRITER.matcher(line.words()).find());
    return ofOthers || line.label().isPresent() || isAdvice(line);
  }

  /** Advice among opinions: it answers the criticism before it. */
  static boolean isAdvice(Line line) {
    return MEASURES.contains(line.move())
        || line.words().contains("建议")
        || line.words().contains("希望");
  }

  private boolean isMeasure(Line line) {
    if (line.part() == Part.AIMS || ItemWords.in(line.words(), words.claims()) && !isHead(line)) {
      return false;
    }
    if (MEASURES.contains(line.move())) {
      return true;
    }
    boolean answers = line.part() == Part.CAUSES || line.part() == Part.MEASURES;
    if (line.move() == Move.ACHIEVEMENT) {
      return answers
          && line.tag().themes().stream().anyMatch(t -> t.stance() == Stance.REPORTS_FIXED);
    }
    return line.move() == Move.PLEDGE
        && line.part() == Part.MEASURES
        && line.label().isPresent()
        && !ItemWords.in(line.words(), words.slogans())
        && ItemWords.startsWith(line.body(), words.actions());
  }

  /** 健全长效机制，所有问题均已明确时限: a measure with a claim behind it. */
  private boolean isHead(Line line) {
    return line.label().isPresent();
  }

  /**
   * The item that sentences behind it in the same paragraph detail.
   *
   * @param head a run-in heading with nothing behind it yet
   */
  private record Leader(
      int paragraph, boolean labelled, boolean head, Set<String> themes, ItemKind kind) {
    static final Leader NONE = new Leader(-1, false, false, Set.of(), ItemKind.ENTRY);

    /** Once a sentence has detailed it. */
    Leader detailed() {
      return new Leader(paragraph, labelled, false, themes, kind);
    }
  }

  private Leader add(Line line, ItemKind kind, Leader leader, List<Draft> drafts) {
    List<Pieces.Piece> found = pieces.of(line);
    boolean behind = leader.paragraph() == line.paragraph() && leader.kind() == kind;
    if (found.size() == 1 && line.label().isEmpty() && behind && details(line, leader)) {
      return leader.detailed();
    }
    if (found.size() > 1 && behind && leader.labelled() && isShort(drafts)) {
      drafts.remove(drafts.size() - 1);
    }
    for (Pieces.Piece piece : found) {
      drafts.add(draft(kind, piece.span(), line, false));
    }
    Set<String> themes = new HashSet<>();
    line.themes().forEach(t -> themes.add(t.value()));
    boolean labelled = line.label().isPresent() || (behind && leader.labelled());
    boolean head =
        line.label().isPresent() && found.size() == 1 && line.words().length() <= MAX_HEAD_CHARS;
    return new Leader(line.paragraph(), labelled, head, themes, kind);
  }

  private static boolean isShort(List<Draft> drafts) {
    return !drafts.isEmpty() && drafts.get(drafts.size() - 1).words().length() <= 24;
  }

  private boolean details(Line line, Leader leader) {
    boolean goesOn =
        ItemWords.in(line.words(), words.thoughts())
            || ItemWords.startsWith(line.words(), words.continues());
    if (leader.kind() == ItemKind.OPINION && isAdvice(line)) {
      return false;
    }
    if (leader.kind() == ItemKind.PROBLEM) {
      boolean other =
          line.mainTheme().isPresent() && !leader.themes().contains(line.mainTheme().get().value());
      return goesOn || leader.head() || (leader.labelled() && !other);
    }
    return leader.labelled();
  }

  private Draft draft(ItemKind kind, Span span, Line line, boolean ledger) {
    int from = span.start() - line.span().start();
    return new Draft(
        kind,
        span,
        line.words().substring(from, from + span.length()),
        line,
        ItemFields.NONE,
        ledger);
  }

  private void addFields(Line line, List<LedgerLine.Entry> entries, List<Draft> drafts) {
    for (LedgerLine.Entry entry : entries) {
      Span span = pieces.trimmed(line.words(), entry.start(), entry.end());
      if (span.isEmpty()) {
        continue;
      }
      Optional<ItemKind> kind = entry.field().kind();
      if (kind.isPresent()) {
        for (Pieces.Piece piece : pieces.of(line, entry.start(), entry.end())) {
          drafts.add(draft(kind.get(), piece.span(), line, true));
        }
      } else if (!drafts.isEmpty()) {
        Draft last = drafts.remove(drafts.size() - 1);
        String value = line.words().substring(span.start(), span.end());
        drafts.add(last.with(field(entry.field(), value)));
      }
    }
  }

  private static ItemFields field(LedgerField field, String value) {
    Optional<String> some = Optional.of(value);
    Optional<String> none = Optional.empty();
    return switch (field) {
      case RESPONSIBLE -> new ItemFields(some, none, none, none);
      case DEADLINE -> new ItemFields(none, some, none, none);
      case INDICATOR -> new ItemFields(none, none, some, none);
      case STATUS -> new ItemFields(none, none, none, some);
      default -> ItemFields.NONE;
    };
  }

  /** A result told right behind a problem is the state of the problem. */
  private void status(Line line, List<Draft> drafts) {
    if (line.move() != Move.ACHIEVEMENT || drafts.isEmpty()) {
      return;
    }
    Draft last = drafts.get(drafts.size() - 1);
    boolean follows = last.kind() == ItemKind.PROBLEM && line.part() == last.line().part();
    if (follows && ItemWords.in(line.words(), words.statuses())) {
      Span span = pieces.trimmed(line.words(), 0, line.words().length());
      drafts.set(
          drafts.size() - 1,
          last.with(field(LedgerField.STATUS, line.words().substring(span.start(), span.end()))));
    }
  }
}
