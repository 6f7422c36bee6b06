package zhaojing.procedure.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhaojing.model.Genre;
import zhaojing.model.Holder;
import zhaojing.model.Item;
import zhaojing.model.ItemFields;
import zhaojing.model.ItemKind;
import zhaojing.model.TaggedSentence;
import zhaojing.text.Reading;
import zhaojing.text.Token;

/** Reads the items of a text. Immutable, for many threads. */
public final class ItemReader {
  /** A hostile text has hundreds of thousands; no reader wants more. */
  public static final int MAX_ITEMS = 2000;

  private final ItemWords words;
  private final ItemFinder finder;
  private final FieldReader fields;
  private final Linker linker;

  /**
   * With the words and weights that come with the program.
   *
   * @param meaning of words together, always of the same length; zero when it knows none
   */
  public ItemReader(Function<List<Token>, float[]> meaning) {
    this(ItemWords.builtIn(), meaning);
  }

  ItemReader(ItemWords words, Function<List<Token>, float[]> meaning) {
    this.words = words;
    finder = new ItemFinder(words);
    fields = new FieldReader(words);
    linker = new Linker(words, meaning);
  }

  /**
   * @param sentences of the text in order, spans in its document's text
   * @return in order of the text; spans in the document's text, ids from {@code <submission>-i001}
   */
  public List<Item> read(Reading reading, Genre genre, List<TaggedSentence> sentences) {
    List<Line> lines = Outline.of(reading, sentences, words);
    List<Draft> drafts = finder.find(lines, genre);
    HolderReader holders = HolderReader.of(lines, genre);
    List<List<Integer>> links = linker.links(reading, lines, drafts);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Optional<Holder> holder =
          draft.kind() == ItemKind.PROBLEM
              ? Optional.of(holders.of(draft.line()))
              : Optional.empty();
      items.add(
          new Item(
              id(reading, i),
              draft.kind(),
              reading.document().quote(reading.view().map().original(draft.span())),
              List.copyOf(draft.line().themes()),
              holder,
              fields(draft),
              links.get(i).stream().map(n -> id(reading, n)).toList()));
    }
    return items;
  }

  private ItemFields fields(Draft draft) {
    boolean advice = draft.kind() == ItemKind.OPINION && ItemFinder.isAdvice(draft.line());
    ItemFields own =
        advice ? fields.advice(draft.words()) : fields.read(draft.kind(), draft.words());
    return draft.fields().or(own);
  }

  private static String id(Reading reading, int index) {
    return "%s-i%03d".formatted(reading.document().id(), index + 1);
  }
}
