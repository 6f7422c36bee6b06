package zhaojing.report.html;

import java.util.List;

/**
 * A stretch of text over which the same marks hold.
 *
 * @param classes of the marks, joined by spaces
 * @param anchors ids of the marks that begin here
 * @param notes of the marks, joined
 * @param label of the mark that begins here, or empty
 * @param groups numbers of the findings, joined by spaces
 */
public record Segment(
    String text, String classes, List<String> anchors, String notes, String label, String groups) {

  /** Whether the text needs no element around it. */
  public boolean plain() {
    return classes.isEmpty() && notes.isEmpty() && label.isEmpty() && groups.isEmpty();
  }
}
