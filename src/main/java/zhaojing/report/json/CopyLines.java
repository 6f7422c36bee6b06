package zhaojing.report.json;

import java.io.IOException;
import zhaojing.model.ChanceLevel;
import zhaojing.model.CopyCounts;
import zhaojing.model.CopyFigures;
import zhaojing.model.RunResult;
import zhaojing.model.SimilarSource;
import zhaojing.report.JsonWriter;

/**
 * {@code copies.jsonl}: the figures of a copy report for every text; in sum in {@code run.json}.
 */
final class CopyLines {
  private CopyLines() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    for (CopyFigures figures : result.copies().texts().values()) {
      out.beginObject();
      out.text("submission", figures.submission().value());
      counts(out, figures.counts());
      out.decimal("largestShare", figures.largestShare());
      out.number("copiedPassages", figures.copiedPassages());
      out.beginArray("sources");
      for (SimilarSource source : figures.sources()) {
        out.beginObject();
        out.text("submission", source.text().value());
        out.number("chars", source.chars());
        out.decimal("share", figures.counts().share(source.chars()));
        out.number("passages", source.passages());
        out.number("cited", source.cited());
        out.endObject();
      }
      out.endArray();
      out.number("moreSources", figures.moreSources());
      out.endObject();
    }
  }

  /** Fields of the open object: shares, then characters by kind. */
  static void counts(JsonWriter out, CopyCounts counts) throws IOException {
    out.decimal("totalShare", counts.total());
    out.decimal("withoutQuotedShare", counts.withoutQuoted());
    out.decimal("withoutOwnShare", counts.withoutOwn());
    out.decimal("copiedShare", counts.copiedShare());
    out.number("chars", counts.chars());
    out.number("matchedChars", counts.matched());
    out.number("copiedChars", counts.copied());
    out.number("officialChars", counts.official());
    out.number("officialCharsInCopied", counts.officialInCopied());
    out.number("quotedChars", counts.quoted());
    out.number("ownChars", counts.own());
    out.number("setPhraseChars", counts.setPhrases());
    out.number("headingChars", counts.headings());
  }

  /** Field {@code chance} of the open object. */
  static void chance(JsonWriter out, ChanceLevel chance) throws IOException {
    out.beginObject("chance");
    out.number("pairs", chance.pairs());
    out.number("acrossUnits", chance.acrossUnits());
    out.number("median", chance.median());
    out.number("percentile95", chance.percentile95());
    out.number("percentile99", chance.percentile99());
    out.number("longest", chance.longest());
    out.number("copiedFromChars", chance.copiedFromChars());
    out.number("reaching", chance.reaching());
    out.endObject();
  }
}
