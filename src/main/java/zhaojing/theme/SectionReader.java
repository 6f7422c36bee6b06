package zhaojing.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows a text from sentence to sentence and tells under which heading, lead or item each stands.
 * Holds the state of one text; used by one thread.
 */
final class SectionReader {
  private static final Pattern MAIN =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}[、，.]|第[一二三四五六七八九十]{1,3}(?:部分|[、，])).*", Pattern.DOTALL);

  /** Inside a report of what was done, a sub-heading like （四）整改落实更严 opens no section. */
  private static final Pattern SUB = Pattern.compile("^[（(\\d].*", Pattern.DOTALL);

  private final SectionCues headings;
  private final SectionCues leads;
  private Section main = Section.NONE;
  private Section current = Section.NONE;
  private List<ThemeFind> headingThemes = List.of();
  private List<ThemeFind> itemThemes = List.of();

  SectionReader(SectionCues headings, SectionCues leads) {
    this.headings = headings;
    this.leads = leads;
  }

  /** To be called at each paragraph's first sentence. */
  void startParagraph() {
    current = main;
    itemThemes = List.of();
  }

  /** A heading: opens a section and sets the themes of what follows. */
  void heading(String text, List<ThemeFind> themes) {
    boolean mainHeading = MAIN.matcher(text).matches();
    Optional<Section> opened = headings.named(text);
    boolean reports = main == Section.DOINGS || main == Section.ACHIEVEMENTS;
    if (mainHeading || (opened.isPresent() && !(reports && SUB.matcher(text).matches()))) {
      main = opened.orElse(Section.NONE);
    }
    current = main;
    headingThemes =
        themes.stream().filter(t -> t.isFault() || (!mainHeading && !isWeak(t))).toList();
    itemThemes = List.of();
  }

  /** An item's first sentence: its themes go on to the sentences behind it. */
  void item(List<ThemeFind> themes) {
    itemThemes = themes.stream().filter(ThemeFind::isFault).toList();
  }

  /**
   * A sentence that may announce what follows.
   *
   * @param lastInParagraph then the section lasts beyond the paragraph
   * @return the section it opens
   */
  Optional<Section> lead(String text, boolean lastInParagraph) {
    Optional<Section> opened = leads.named(text);
    opened.ifPresent(
        section -> {
          current = section;
          if (lastInParagraph) {
            main = section;
            headingThemes = List.of();
          }
        });
    return opened;
  }

  private static boolean isWeak(ThemeFind find) {
    return find.kind() == CueKind.WEAK;
  }

  Section section() {
    return current;
  }

  /** Themes of heading and item together. */
  List<ThemeFind> inherited() {
    List<ThemeFind> all = new ArrayList<>(headingThemes);
    all.addAll(itemThemes);
    return all;
  }
}
