package zhaojing.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Bundles put together from single texts, shortened, with and without titles and line ends. */
final class SyntheticBundles {
  private static final int MAX_CHARS = 420;
  private static final int MIN_CHARS = 150;

  private final SplittableRandom random;
  private final List<List<String>> bodies = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  SyntheticBundles(List<String> texts, long seed) {
    this.random = new SplittableRandom(seed);
    for (String text : texts) {
      List<TextLine> lines = TextLine.of(text);
      List<String> body = new ArrayList<>();
      for (TextLine line : lines) {
        if (line.isProse() && Section.number(line.head()) == 0) {
          body.add(text.substring(line.start(), line.end()));
        }
      }
      if (body.size() >= 3) {
        bodies.add(body);
        titles.add(lines.get(0).isTitleLike() ? lines.get(0).head() : "");
      }
    }
  }

  /** Examples of several texts each; the same for the same seed. */
  List<SeamTraining.Example> make(int count, double weight) {
    List<SeamTraining.Example> made = new ArrayList<>();
    for (int i = 0; i < count && bodies.size() >= 5; i++) {
      made.add(one(weight));
    }
    return made;
  }

  private SeamTraining.Example one(double weight) {
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> starts = new TreeSet<>();
    int parts = 2 + random.nextInt(4);
    int form = random.nextInt(10);
    for (int i = 0; i < parts; i++) {
      int which = random.nextInt(bodies.size());
      boolean inside = (form >= 6 || form == 5 && random.nextBoolean()) && i > 0;
      if (i > 0 && !inside) {
        text.append('\n');
      }
      if (i > 0) {
        starts.add(text.length());
      }
      boolean titled = (form == 4 || form == 3) && !titles.get(which).isEmpty();
      text.append(titled ? titles.get(which) + (form == 3 ? " " : "") : "")
          .append(shortened(bodies.get(which)));
    }
    return new SeamTraining.Example(text.append('\n').toString(), starts, weight);
  }

  /** Its first paragraphs and its last, of which some become one. */
  private String shortened(List<String> body) {
    StringBuilder text = new StringBuilder(body.get(0));
    int most = MIN_CHARS + random.nextInt(MAX_CHARS - MIN_CHARS);
    boolean oneParagraph = random.nextInt(3) == 0;
    String last = body.get(body.size() - 1);
    for (int i = 1; i + 1 < body.size() && text.length() + last.length() < most; i++) {
      text.append(oneParagraph ? "" : "\n").append(body.get(i));
    }
    return text.append(oneParagraph ? "" : "\n").append(last).toString();
  }
}
