package zhaojing.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhaojing.model.Genre;
import zhaojing.model.Span;
import zhaojing.text.Reading;

/** Reads the clues of every sentence of a text. Immutable. */
final class ClueReader {
  private final CueIndex<String> clues;
  private final Set<String> scoped = new HashSet<>();
  private final ThemeIndex themes;
  private final SectionCues headings;
  private final SectionCues leads;

  ClueReader(Campaign campaign, Lexicons lexicons) {
    List<CueIndex.Group<String>> groups = new ArrayList<>();
    for (ClueGroup group : lexicons.clues()) {
      groups.add(new CueIndex.Group<>(group.id(), group.cues(), group.exclusions()));
      if (group.scoped()) {
        scoped.add(group.id());
      }
    }
    clues = new CueIndex<>(groups);
    themes = new ThemeIndex(campaign);
    headings = new SectionCues(lexicons.headings(), lexicons.noSections());
    leads = new SectionCues(lexicons.leads(), lexicons.noSections());
  }

  List<SentenceClues> read(Reading reading, Genre genre) {
    String text = reading.view().text();
    Hits<String> clueHits = new Hits<>(clues.find(text));
    Hits<ThemeIndex.Key> themeHits = new Hits<>(themes.find(text));
    SectionReader sections = new SectionReader(headings, leads);
    List<Layout.Line> lines = Layout.of(reading);
    List<SentenceClues> read = new ArrayList<>();
    boolean body = false;
    for (Layout.Line line : lines) {
      String sentence = text.substring(line.view().start(), line.view().end());
      List<CueIndex.Hit<String>> found = clueHits.within(line.view());
      Scope scope = new Scope(text, found);
      List<ThemeFind> finds =
          themeHits.within(line.view()).stream().map(h -> ThemeIndex.find(h, scope)).toList();
      Set<String> set = SentenceShape.of(line, sentence);
      set.add(ContextClues.GENRE + genre.id());
      for (CueIndex.Hit<String> hit : found) {
        boolean held = scoped.contains(hit.key()) && scope.of(hit.span()) != Standing.ASSERTED;
        set.add(held ? hit.key() + ClueGroup.HELD : hit.key());
      }
      for (ThemeFind find : finds) {
        if (find.isFault()) {
          set.add(
              find.standing() == Standing.ASSERTED ? ContextClues.FAULT : ContextClues.FAULT_HELD);
        }
      }
      body |= startsBody(set);
      if (!body) {
        set.add(ContextClues.TOP);
      }
      follow(sections, line, sentence, set, finds);
      set.add(ContextClues.SECTION + sections.section().id());
      List<ThemeFind> inherited = sections.inherited();
      if (!set.contains(ContextClues.HEADING)) {
        sections
            .lead(sentence, line.last())
            .ifPresent(opened -> set.add(ContextClues.OPENS + opened.id()));
      }
      read.add(new SentenceClues(line.span(), line.view(), set, finds, inherited));
    }
    return read;
  }

  /** Titles, names and salutations stand above the first full sentence or numbered heading. */
  private static boolean startsBody(Set<String> set) {
    boolean above = set.contains(ContextClues.HEADING) || set.contains(ContextClues.COLON);
    return !above || set.contains(ContextClues.ENUMERATED);
  }

  private static void follow(
      SectionReader sections,
      Layout.Line line,
      String sentence,
      Set<String> set,
      List<ThemeFind> finds) {
    if (line.first()) {
      sections.startParagraph();
    }
    boolean enumerated = set.contains(ContextClues.ENUMERATED);
    boolean title = set.contains(ContextClues.TOP) && !enumerated;
    if (set.contains(ContextClues.ALONE)
        && !title
        && (set.contains(ContextClues.HEADING) || enumerated)
        && sentence.length() <= SentenceShape.MAX_HEADING) {
      sections.heading(sentence, finds);
    } else if (enumerated || line.first()) {
      sections.item(finds);
    }
  }

  /** Hits in order of start, given out sentence by sentence. */
  private static final class Hits<K> {
    private final List<CueIndex.Hit<K>> hits;
    private int next;

    Hits(List<CueIndex.Hit<K>> hits) {
      this.hits = hits;
    }

    List<CueIndex.Hit<K>> within(Span sentence) {
      List<CueIndex.Hit<K>> found = new ArrayList<>();
      while (next < hits.size() && hits.get(next).span().start() < sentence.end()) {
        if (sentence.contains(hits.get(next).span())) {
          found.add(hits.get(next));
        }
        next++;
      }
      return found;
    }
  }
}
