package zhaojing.sample.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import zhaojing.evaluate.LabelledCopies;
import zhaojing.model.Span;

/** Makes one set of the plan. */
public final class PairsSet {
  /** Where the plan lies in the corpus. */
  private static final String PLAN = "pairs/plan.yaml";

  private static final int MAX_MASS_COPIES = 100;

  private final PairsPlan plan;
  private final List<String> formulae;
  private final int files;
  private final PairsFolder folder = new PairsFolder();
  private final List<Stretch> longs = new ArrayList<>();
  private final Deque<Stretch> shorts = new ArrayDeque<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Essay> essays = new ArrayList<>();
  private final SplittableRandom random;
  private final Hosts hosts;
  private final Copies copies;

  private PairsSet(PairsPlan plan, PairsPlan.Set set, Path corpus, int files) throws IOException {
    this.plan = plan;
    this.formulae = set.formulae();
    this.files = files;
    for (String name : set.essays()) {
      essays.add(Essay.read(corpus.resolve(name)));
    }
    Collections.shuffle(essays, new Random(set.seed()));
    random = new SplittableRandom(set.seed());
    hosts = new Hosts(essays.subList(plan.sources() + 2, essays.size()), set.seed());
    copies = new Copies(folder, hosts, random, new ArrayList<>());
  }

  /**
   * Makes a set and writes it.
   *
   * @param corpus folder with {@code pairs/plan.yaml} and the essays
   * @param set its name in the plan
   * @param files texts in the folder; what copies leave free is filled with generated ones
   * @return how many texts were written
   * @throws IllegalArgumentException when there is no such set or so few files don't do
   * @throws IOException when a file can't be read or written
   */
  public static int write(Path corpus, String set, int files, Path target) throws IOException {
    LabelledCopies made = of(corpus, set, files);
    PairsFolder.write(made, target);
    return made.texts().size();
  }

  /** The same without writing. */
  public static LabelledCopies of(Path corpus, String set, int files) throws IOException {
    PairsPlan plan = PairsPlan.read(corpus.resolve(PLAN));
    PairsPlan.Set chosen = plan.sets().get(set);
    if (chosen == null) {
      throw new IllegalArgumentException(String.join(", ", plan.sets().keySet()));
    }
    return new PairsSet(plan, chosen, corpus, files).made();
  }

  private LabelledCopies made() {
    for (int i = 0; i < plan.sources(); i++) {
      source(essays.get(i));
    }
    Collections.shuffle(longs, new Random(random.nextLong()));
    hiddenCopies();
    byMany();
    lookAlikes();
    folder.innocent(sources, sources, "same-topic");
    folder.innocent(sources, copies.files(), "same-campaign");
    if (folder.size() > files) {
      throw new IllegalArgumentException("at least " + folder.size());
    }
    while (folder.size() < files) {
      folder.add("others/%04d.txt".formatted(folder.size()), hosts.generated());
    }
    return folder.finished();
  }

  private void source(Essay essay) {
    String file = "sources/%02d.txt".formatted(sources.size());
    sources.add(file);
    folder.add(file, essay.text());
    List<Span> stretches = essay.stretches();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = new Stretch(file, essay, stretches.get(i));
      if (i == 0) {
        longs.add(stretch);
      } else {
        shorts.add(stretch);
      }
    }
  }

  private void hiddenCopies() {
    Vocabulary vocabulary = new Vocabulary(essays);
    List<Hiding> hidings = new ArrayList<>(List.of(CharacterTricks.values()));
    for (int percent : new int[] {10, 30, 50}) {
      hidings.add(new WordEdits("replaced-" + percent, percent, false, vocabulary));
    }
    hidings.add(new Reordered());
    int used = 0;
    for (Hiding hiding : hidings) {
      for (int i = 0; i < plan.longCopies(); i++) {
        copies.hidden(List.of(longs.get(used++)), hiding, hiding.kind());
      }
      for (int i = 0; i < plan.shortCopies(); i++) {
        copies.hidden(List.of(shorts.remove()), hiding, hiding.kind());
      }
    }
    for (int i = 0; i < plan.paragraphs(); i++) {
      List<Stretch> pasted = i % 2 == 0 ? List.of(shorts.remove()) : take(2);
      copies.hidden(pasted, CharacterTricks.EXACT, "paragraphs");
    }
    for (int i = 0; i < plan.patchworks(); i++) {
      copies.joined(take(3), "patchwork");
    }
    for (int i = 0; i < plan.interleaved(); i++) {
      List<Stretch> two = take(2);
      copies.interleaved(two.get(0), two.get(1));
    }
  }

  /** Short stretches, hardly two of one source. */
  private List<Stretch> take(int count) {
    List<Stretch> taken = new ArrayList<>();
    while (taken.size() < count) {
      Stretch next = shorts.remove();
      if (taken.stream().anyMatch(t -> t.file().equals(next.file()))) {
        shorts.add(next);
      } else {
        taken.add(next);
      }
    }
    return taken;
  }

  private void byMany() {
    Vocabulary vocabulary = new Vocabulary(essays);
    Hiding few = new WordEdits("mass", 3, true, vocabulary);
    Hiding more = new WordEdits("mass", 8, true, vocabulary);
    Essay pasted = essays.get(plan.sources());
    folder.add("sources/mass-paragraphs.txt", pasted.text());
    List<Stretch> two =
        pasted.stretches().subList(1, 3).stream()
            .map(s -> new Stretch("sources/mass-paragraphs.txt", pasted, s))
            .toList();
    copies.byMany(
        two, plan.massParagraphs(), List.of(CharacterTricks.EXACT, few), true, "mass-paragraphs");
    Essay whole = essays.get(plan.sources() + 1);
    folder.add("sources/mass-copy.txt", whole.text());
    Stretch all = new Stretch("sources/mass-copy.txt", whole, whole.body());
    int people = Math.min(MAX_MASS_COPIES, files / 10);
    copies.byMany(List.of(all), people, List.of(few, more), false, "mass-copy");
  }

  private void lookAlikes() {
    List<String> outlined = new ArrayList<>();
    for (int i = 0; i < plan.outlines(); i++) {
      String file = "innocent/outline-%02d.txt".formatted(i);
      StringBuilder text = new StringBuilder();
      String[] lines = hosts.generated().split("\n");
      for (int line = 0; line < lines.length; line++) {
        text.append(lines[line]).append('\n');
        if (line > 0 && line <= plan.headings().size()) {
          text.append(plan.headings().get(line - 1)).append('\n');
        }
      }
      folder.add(file, text.toString());
      outlined.add(file);
    }
    folder.innocent(outlined, outlined, "same-outline");
    List<String> formal = new ArrayList<>();
    for (int i = 0; i < plan.formulaTexts(); i++) {
      String file = "innocent/formulae-%02d.txt".formatted(i);
      List<String> chosen = new ArrayList<>(formulae);
      Collections.shuffle(chosen, new Random(random.nextLong()));
      List<String> some = chosen.subList(0, chosen.size() / 2);
      Draft draft = new Draft(hosts.generated(), some.size(), random);
      folder.add(file, draft.with(some, false).text());
      formal.add(file);
    }
    folder.innocent(formal, formal, "official-wording");
  }
}
