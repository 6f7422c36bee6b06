package zhaojing.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Rating;
import zhaojing.model.Recommendation;
import zhaojing.model.Review;
import zhaojing.model.Severity;
import zhaojing.model.Submission;
import zhaojing.report.JsonWriter;
import zhaojing.report.RunIndex;

/**
 * The rows of the index's table as JSON, short enough for thousands of them: units, genres and
 * recommendations are named once, rows hold their numbers. What the fields of a row are is said in
 * {@code index.js}.
 */
final class RowData {
  private RowData() {}

  static TemplateHTMLOutputModel of(RunIndex index) throws IOException {
    StringWriter text = new StringWriter();
    List<String> units =
        List.copyOf(
            new TreeSet<>(
                index.result().submissions().stream().map(s -> s.unit().name()).toList()));
    try (JsonWriter out = JsonWriter.script(text)) {
      out.beginObject();
      out.texts("units", units);
      out.beginArray("genres");
      for (Genre genre : Genre.values()) {
        out.text(genre.chinese());
      }
      out.endArray();
      out.beginArray("recommendations");
      for (Recommendation recommendation : Recommendation.values()) {
        out.beginArray();
        out.text(recommendation.id());
        out.text(recommendation.chinese());
        out.endArray();
      }
      out.endArray();
      out.beginArray("rows");
      for (Submission submission : index.readingOrder()) {
        row(out, index, submission, units);
      }
      out.endArray();
      out.endObject();
    }
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(text.toString());
    } catch (TemplateModelException e) {
      throw new IOException(e);
    }
  }

  private static void row(JsonWriter out, RunIndex index, Submission s, List<String> units)
      throws IOException {
    Optional<Review> review = index.review(s.id());
    List<Finding> findings = index.findings(s.id());
    List<Rating> ratings = review.map(Review::ratings).orElse(List.of());
    out.beginArray();
    out.text(s.id().value());
    out.text(index.title(s.id()));
    out.text(s.source().path());
    out.number(units.indexOf(s.unit().name()));
    out.text(s.author().orElse(""));
    out.number(s.genre().ordinal());
    out.number(s.document().text().length());
    out.decimal(review.map(Review::copiedShare).orElse(0.0));
    out.decimal(review.map(Review::officialShare).orElse(0.0));
    out.beginArray();
    for (Rating rating : ratings) {
      out.number(rating.level());
    }
    out.endArray();
    out.number(findings.stream().filter(f -> f.severity().compareTo(Severity.MAJOR) >= 0).count());
    out.number(findings.size());
    out.number(review.flatMap(Review::recommendation).map(Enum::ordinal).orElse(-1));
    out.number(review.map(Review::readFirst).orElse(0));
    out.endArray();
  }
}
