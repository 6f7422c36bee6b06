package zhaojing.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.CopyCounts;
import zhaojing.model.CopyFigures;
import zhaojing.model.Document;
import zhaojing.model.Edit;
import zhaojing.model.Genre;
import zhaojing.model.Metadata;
import zhaojing.model.PassageMatch;
import zhaojing.model.SimilarSource;
import zhaojing.model.Source;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;

class CopiesTest {
  private static final Submission A = text("a", "字".repeat(1000));
  private static final Submission B = text("b", "字".repeat(500));
  private static final Submission C = text("c", "字".repeat(200));

  private final List<PassageMatch> passages = new ArrayList<>();

  private static Submission text(String name, String words) {
    SubmissionId id = new SubmissionId(name);
    Document document = new Document(id, words, List.of(), List.of());
    Source source = new Source(name, "text/plain", "0", Metadata.NONE, Optional.empty());
    return new Submission(
        id, UnitId.NONE, Optional.empty(), name, Genre.REFLECTION, source, document);
  }

  private void share(Submission left, int l, Submission right, int r, int chars, Verdict verdict) {
    passages.add(
        new PassageMatch(
            "p" + passages.size(),
            left.document().quote(new Span(l, l + chars)),
            right.document().quote(new Span(r, r + chars)),
            1,
            Edit.VERBATIM,
            verdict,
            List.of("相同")));
  }

  private CopyFigures of(Submission text, Span... official) {
    return Copies.of(List.of(A, B, C), passages, Map.of(text.id(), List.of(official)))
        .get(text.id());
  }

  @Test
  void everyCharacterIsCountedOnceAndWhatIsLeftOutAddsUp() {
    share(A, 0, B, 0, 200, Verdict.COPIED);
    share(A, 100, C, 0, 150, Verdict.COPIED);
    share(A, 240, B, 300, 60, Verdict.OWN_EARLIER_TEXT);
    share(A, 290, B, 400, 30, Verdict.OFFICIAL_WORDING);
    share(A, 400, B, 450, 20, Verdict.SET_PHRASE);
    share(A, 500, B, 480, 10, Verdict.HEADING);
    CopyCounts counts = of(A, new Span(50, 90), new Span(600, 640)).counts();
    assertEquals(new CopyCounts(1000, 80, 40, 210, 30, 40, 20, 10), counts);
    assertEquals(390, counts.matched());
    assertEquals(0.39, counts.total(), 1e-9);
    assertEquals(0.28, counts.withoutQuoted(), 1e-9);
    assertEquals(0.35, counts.withoutOwn(), 1e-9);
    assertEquals(0.25, counts.copiedShare(), 1e-9);
  }

  @Test
  void sourcesAreRankedAndTheLargestIsOneTextNotTheSum() {
    share(A, 0, B, 0, 120, Verdict.COPIED);
    share(A, 100, C, 0, 100, Verdict.COPIED);
    share(C, 150, A, 700, 40, Verdict.COPIED);
    share(A, 800, B, 0, 190, Verdict.SET_PHRASE);
    CopyFigures figures = of(A);
    assertEquals(
        List.of(new SimilarSource(C.id(), 140, 2, 0), new SimilarSource(B.id(), 120, 1, 0)),
        figures.sources());
    assertEquals(0.14, figures.largestShare(), 1e-9);
    assertEquals(2, figures.copiedPassages());
  }

  @Test
  void aTextThatSharesNothingHasZeros() {
    CopyFigures figures = of(C);
    assertEquals(new CopyCounts(200, 0, 0, 0, 0, 0, 0, 0), figures.counts());
    assertEquals(0, figures.copiedPassages());
    assertEquals(0, figures.largestShare());
  }

  @Test
  void punctuationSpacesAndInvisibleCharactersCountNothing() {
    Submission padded = text("p", "走访，了 三\u200b户。\n" + "，".repeat(40));
    passages.add(
        new PassageMatch(
            "p1",
            padded.document().quote(new Span(0, 7)),
            B.document().quote(new Span(0, 5)),
            1,
            Edit.EDITED,
            Verdict.COPIED,
            List.of("相同")));
    CopyFigures figures = Copies.of(List.of(padded), passages, Map.of()).get(padded.id());
    assertEquals(new CopyCounts(5, 0, 0, 4, 0, 0, 0, 0), figures.counts());
    assertEquals(0.8, figures.largestShare(), 1e-9);
  }

  private static boolean cited(String text) {
    int from = text.indexOf('<');
    int to = text.indexOf('>') - 1;
    return Citations.cited(text.replace("<", "").replace(">", ""), new Span(from, to));
  }

  @Test
  void quotationMarksAndNamedSourcesAreCitations() {
    assertTrue(cited("老王说得好：“<群众的事再小也是大事，自己的事再大也是小事>”，我记下了。"));
    assertTrue(cited("《工作条例》第三条规定，<每季度入户走访不少于一次>。"));
    assertTrue(cited("<每季度入户走访不少于一次>（摘自《工作条例》）。"));
    assertTrue(cited("据《清溪日报》报道，<去年全镇走访两千户>。"));
    assertFalse(cited("我读了《工作条例》。\n<每季度入户走访不少于一次>。"));
    assertFalse(cited("他说“好”，<每季度入户走访不少于一次>，又说“行”。"));
    assertFalse(cited("<我的想法是“先干起来”，边干边改，不等不靠>。"));
    assertFalse(cited("<没有来源的一段话>"));
  }
}
