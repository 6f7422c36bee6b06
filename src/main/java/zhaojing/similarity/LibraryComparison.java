package zhaojing.similarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhaojing.model.Edit;
import zhaojing.model.LibraryKind;
import zhaojing.model.PassageMatch;
import zhaojing.model.Verdict;
import zhaojing.similarity.align.Aligner;
import zhaojing.similarity.align.Match;
import zhaojing.similarity.align.TextAlignment;
import zhaojing.similarity.library.Library;
import zhaojing.similarity.library.LibraryCandidates;
import zhaojing.similarity.library.LibraryFrequencies;

/**
 * Compares a batch's texts with the library: first {@link #official} for each text, then {@link
 * CopySearch} over the marked texts, then {@link CopySearch#search(LibraryComparison, int)} for
 * each. Safe for many threads.
 */
public final class LibraryComparison {
  /** Texts of one kind to align with; whoever copied from more is found by the first of them. */
  private static final int MAX_SOURCES = 16;

  private static final int MAX_OFFICIAL_SOURCES = 24;

  /** Shorter equal runs with an official document are ordinary words. */
  private static final int MIN_OFFICIAL_RUN_CHARS = 6;

  /** A quotation shorter than this is marked in the text but not listed. */
  private static final int MIN_LISTED_CHARS = 20;

  private final LibraryCandidates candidates;
  private final LibraryFrequencies frequencies;
  private final PreparedTexts texts;

  /**
   * @param preparation makes library texts ready for comparison
   * @param leftOut ids of library texts that are not compared, such as the batch itself, remembered
   *     earlier
   */
  public LibraryComparison(
      Library library, PreparedTexts.Preparation preparation, Set<String> leftOut) {
    this.candidates = new LibraryCandidates(library, leftOut);
    this.frequencies = new LibraryFrequencies(library);
    this.texts = new PreparedTexts(library, preparation);
  }

  /**
   * A text after looking for quotations from official documents.
   *
   * @param text with what it quotes marked as official wording
   * @param passages the longer quotations with their sources, with empty ids
   */
  public record Quoting(ComparedText text, List<PassageMatch> passages) {}

  /** Finds what a text quotes from the library's official documents. */
  public Quoting official(ComparedText text) {
    Aligner aligner = new Aligner(text.view().text());
    BitSet official = new BitSet();
    List<PassageMatch> passages = new ArrayList<>();
    for (LibraryRight right :
        rights(LibraryKind.OFFICIAL, text, new BitSet(), MAX_OFFICIAL_SOURCES)) {
      for (TextAlignment passage : aligner.align(right.text().view().text())) {
        int quoted = mark(passage, official);
        if (quoted >= MIN_LISTED_CHARS) {
          passages.add(quotation(text, right, passage));
        }
      }
    }
    return new Quoting(text.withOfficial(official), passages);
  }

  private static int mark(TextAlignment passage, BitSet official) {
    int chars = 0;
    for (Match run : passage.blocks()) {
      if (run.length() >= MIN_OFFICIAL_RUN_CHARS) {
        official.set(run.left(), run.leftEnd());
        chars += run.length();
      }
    }
    return chars;
  }

  private static PassageMatch quotation(
      ComparedText text, LibraryRight right, TextAlignment passage) {
    WholeSentences spans = WholeSentences.none(text, right.text(), passage);
    return new PassageMatch(
        "",
        text.submission().document().quote(spans.left()),
        right.text().submission().document().quote(spans.right()),
        spans.similarity(),
        spans.similarity() >= CopySearch.VERBATIM ? Edit.VERBATIM : Edit.EDITED,
        Verdict.OFFICIAL_WORDING,
        List.of("见" + right.named() + "，相同 " + passage.matched() + " 字，属于引用"));
  }

  /** The passages a text shares with templates and earlier texts. */
  List<PassageMatch> copies(ComparedText text, Judge judge) {
    Aligner aligner = new Aligner(text.view().text());
    BitSet ignored = (BitSet) text.official().clone();
    ignored.or(frequencies.setPhrases(text.view().text()));
    OwnText own = new OwnText(text.submission());
    List<PassageMatch> found = new ArrayList<>();
    for (LibraryKind kind : List.of(LibraryKind.TEMPLATE, LibraryKind.EARLIER)) {
      for (LibraryRight right : rights(kind, text, ignored, MAX_SOURCES)) {
        List<TextAlignment> passages = aligner.align(right.text().view().text());
        found.addAll(own.note(right, passages(text, right, passages, judge, own.reason(right))));
      }
    }
    return own.shielded(found);
  }

  private static List<PassageMatch> passages(
      ComparedText left,
      LibraryRight right,
      List<TextAlignment> passages,
      Judge judge,
      Optional<String> own) {
    List<Judgement> judgements = judge.judge(left, right.text(), passages, own);
    boolean copied = judgements.stream().anyMatch(j -> j.verdict() == Verdict.COPIED);
    List<PassageMatch> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Judgement judgement = judgements.get(i);
      if (copied || judgement.worthShowing()) {
        found.add(
            CopySearch.match(left, right.text(), passages.get(i), right.explaining(judgement)));
      }
    }
    return found;
  }

  private List<LibraryRight> rights(
      LibraryKind kind, ComparedText text, BitSet ignored, int limit) {
    return candidates.of(kind, text.view().text(), ignored, limit).stream()
        .map(texts::get)
        .toList();
  }

  CommonWording common() {
    return new CommonWording() {
      @Override
      public BitSet setPhrases(String stretch) {
        return frequencies.setPhrases(stretch);
      }

      @Override
      public int mostTexts(String stretch) {
        return 0;
      }
    };
  }
}
