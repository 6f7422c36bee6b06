package zhaojing.theme;

import java.util.List;
import zhaojing.model.Stance;

/**
 * A row of the stance table; the first row whose conditions hold decides.
 *
 * @param all conditions that must hold: clues, {@code move:…}, and how the theme itself stands in
 *     the sentence ({@code theme:fault}, {@code theme:held}, {@code theme:denied}, {@code
 *     theme:inherited})
 * @param none conditions that must not hold
 */
public record StanceRow(List<String> all, List<String> none, Stance stance) {
  public StanceRow {
    all = List.copyOf(all);
    none = List.copyOf(none);
  }
}
