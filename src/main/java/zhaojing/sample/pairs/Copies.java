package zhaojing.sample.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import zhaojing.evaluate.Place;
import zhaojing.model.Edit;
import zhaojing.model.Span;

/** Adds texts that hold copies to a folder, with their labels. */
record Copies(PairsFolder folder, Hosts hosts, SplittableRandom random, List<String> files) {
  private static final CharacterTricks EXACT = CharacterTricks.EXACT;

  /** Stretches hidden one way, each at a place of its own when there is room. */
  void hidden(List<Stretch> stretches, Hiding hiding, String kind) {
    List<Altered> pieces = stretches.stream().map(s -> hiding.apply(s, random)).toList();
    Draft draft = new Draft(hosts.host(), stretches.size(), random);
    boolean paragraphs = stretches.size() > 1 || random.nextBoolean();
    Draft.Finished text = draft.with(pieces.stream().map(Altered::text).toList(), paragraphs);
    String file = add(kind, text.text());
    for (int i = 0; i < stretches.size(); i++) {
      label(stretches.get(i), pieces.get(i), file, text, i, hiding.edit(), kind);
    }
  }

  /** Pieces one behind the other at one place, word for word. */
  void joined(List<Stretch> pieces, String kind) {
    Draft draft = new Draft(hosts.host(), 1, random);
    Draft.Finished text = draft.with(pieces.stream().map(Stretch::text).toList(), false);
    String file = add(kind, text.text());
    for (int i = 0; i < pieces.size(); i++) {
      Altered piece = EXACT.apply(pieces.get(i), random);
      label(pieces.get(i), piece, file, text, i, Edit.VERBATIM, kind);
    }
  }

  /** The sentences of two stretches in turn. */
  void interleaved(Stretch one, Stretch other) {
    List<Stretch> pieces = new ArrayList<>();
    List<Span> ones = longSentences(one);
    List<Span> others = longSentences(other);
    for (int i = 0; i < Math.min(3, Math.min(ones.size(), others.size())); i++) {
      pieces.add(one.part(ones.get(i)));
      pieces.add(other.part(others.get(i)));
    }
    joined(pieces, "interleaved");
  }

  private static List<Span> longSentences(Stretch stretch) {
    return stretch.sentences().stream().filter(s -> s.length() >= 20).toList();
  }

  /** The same stretches pasted by many, who change a word or two in the middle. */
  void byMany(List<Stretch> stretches, int people, List<Hiding> edits, boolean own, String kind) {
    List<List<Place>> places = new ArrayList<>();
    stretches.forEach(s -> places.add(new ArrayList<>()));
    for (int i = 0; i < stretches.size(); i++) {
      places.get(i).add(new Place(stretches.get(i).file(), stretches.get(i).span()));
    }
    for (int person = 0; person < people; person++) {
      Hiding edit = edits.get(person % edits.size());
      List<Altered> pieces = stretches.stream().map(s -> edit.apply(s, random)).toList();
      String host = own ? hosts.host() : "学习体会\n写材料的第" + (person + 1) + "人\n";
      Draft draft = new Draft(host, stretches.size(), random);
      Draft.Finished text = draft.with(pieces.stream().map(Altered::text).toList(), true);
      String file = add(kind, text.text());
      for (int i = 0; i < pieces.size(); i++) {
        places.get(i).add(new Place(file, text.span(i, pieces.get(i).right())));
      }
    }
    for (List<Place> same : places) {
      IntStream.range(0, same.size())
          .forEach(
              a ->
                  IntStream.range(a + 1, same.size())
                      .forEach(b -> folder.label(same.get(a), same.get(b), Edit.EDITED, kind)));
    }
  }

  private String add(String kind, String text) {
    String file = "copies/%s-%03d.txt".formatted(kind, folder.size());
    folder.add(file, text);
    files.add(file);
    return file;
  }

  private void label(
      Stretch stretch,
      Altered piece,
      String file,
      Draft.Finished text,
      int number,
      Edit edit,
      String kind) {
    int from = stretch.span().start();
    Span left = new Span(from + piece.left().start(), from + piece.left().end());
    folder.label(
        new Place(stretch.file(), left),
        new Place(file, text.span(number, piece.right())),
        edit,
        kind);
  }
}
