package zhaojing.similarity;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.Comparison;
import zhaojing.text.Reading;
import zhaojing.text.View;

/**
 * A text made ready for comparison. The bit sets hold code units of the view.
 *
 * @param view letters, digits and Han characters only, with the way back to the text
 * @param official what stands in official wording
 * @param headings what stands in titles and headings
 * @param quoted what is quoted with its source named
 * @param formal where three characters begin that stand in some official phrase
 */
public record ComparedText(
    Submission submission,
    View view,
    BitSet official,
    BitSet headings,
    BitSet quoted,
    BitSet formal) {
  private static final int MAX_HEADING_CHARS = 40;
  private static final String SENTENCE_ENDS = "。！？!?…；;，,";
  private static final Pattern QUOTATION =
      Pattern.compile("(?:指出|强调|要求|提出|说过|说|讲|写道|写到|规定|教导)[^“”。]{0,12}[：:，]?“([^”\\n]{10,400})”");

  /** What leaders and documents are reported to have said, to the sentence's end. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:总书记|主席|毛泽东|邓小平|江泽民|胡锦涛|习近平|党中央|中央|大会|全会|报告|讲话|党章|通知)[^，。：:\\n]{0,14}"
              + "(?:指出|强调|要求|提出|明确|规定)[，：:]([^。！？\\n]{8,300})");

  /** Prepares one reading. Pure. */
  public static ComparedText of(Submission submission, Reading reading, OfficialWording wording) {
    View view = Comparison.of(reading.view());
    BitSet headings = new BitSet();
    for (Span paragraph : reading.document().paragraphs()) {
      String text = reading.clean(paragraph);
      if (text.length() <= MAX_HEADING_CHARS
          && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
        set(headings, view.map().view(paragraph));
      }
    }
    return new ComparedText(
        submission,
        view,
        wording.covered(view.text()),
        headings,
        quoted(reading, view),
        wording.formal(view.text()));
  }

  private static BitSet quoted(Reading reading, View view) {
    BitSet quoted = new BitSet();
    for (Pattern pattern : List.of(QUOTATION, REPORTED)) {
      Matcher matcher = pattern.matcher(reading.view().text());
      while (matcher.find()) {
        Span inText = reading.view().map().original(new Span(matcher.start(1), matcher.end(1)));
        set(quoted, view.map().view(inText));
      }
    }
    return quoted;
  }

  private static void set(BitSet bits, Span span) {
    bits.set(span.start(), span.end());
  }

  /** The same text with more of it in official wording. */
  public ComparedText withOfficial(BitSet more) {
    BitSet all = (BitSet) official.clone();
    all.or(more);
    return new ComparedText(submission, view, all, headings, quoted, formal);
  }

  /** Spans of the text as extracted that stand in official wording. */
  public List<Span> officialSpans() {
    return runs(official).stream().map(view.map()::original).toList();
  }

  private static List<Span> runs(BitSet bits) {
    List<Span> runs = new java.util.ArrayList<>();
    for (int from = bits.nextSetBit(0); from >= 0; ) {
      int to = bits.nextClearBit(from);
      runs.add(new Span(from, to));
      from = bits.nextSetBit(to);
    }
    return runs;
  }
}
