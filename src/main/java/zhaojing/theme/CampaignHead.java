package zhaojing.theme;

import java.util.List;
import java.util.Optional;

/**
 * How a campaign is called and when it was.
 *
 * @param id stable name, for example {@code mass-line-2013}
 * @param name in Chinese
 * @param period empty when it is bound to no years, like a school's reflection on lessons
 * @param names how texts call the campaign, never empty; quotation marks make no difference
 */
public record CampaignHead(String id, String name, Optional<Period> period, List<String> names) {
  private static final String MARKS = "“”‘’\"《》 ";

  public CampaignHead {
    names = List.copyOf(names);
  }

  /** True when {@code text} calls the campaign by one of its names. */
  public boolean namedIn(String text) {
    String plain = plain(text);
    return names.stream().anyMatch(name -> plain.contains(plain(name)));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().filter(c -> MARKS.indexOf(c) < 0).forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
