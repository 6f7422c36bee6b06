package zhaojing.report.html;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.CopyCounts;
import zhaojing.model.CopyFigures;
import zhaojing.report.Figures;

/**
 * The figures of a copy report, each with what it means.
 *
 * @param leftOut what is counted in the first figure and not called copied, and how much
 */
public record CopyView(List<Figure> figures, List<Fact> leftOut) {

  /** One figure and, in one line, how it is counted. */
  public record Figure(String name, String value, String meaning) {}

  static CopyView of(CopyFigures text) {
    CopyCounts counts = text.counts();
    List<Figure> figures = shares(counts, "全文");
    figures.add(
        2,
        new Figure(
            "单篇最大文字复制比", Figures.percent(text.largestShare()), "与任何一篇相同的疑似抄用文字，最多的那一篇占全文的比例"));
    figures.add(new Figure("疑似段落数", "" + text.copiedPassages(), "疑似抄用的文字连成几处"));
    return new CopyView(figures, leftOut(counts));
  }

  /** All texts of a run together. */
  static CopyView of(CopyCounts batch) {
    return new CopyView(shares(batch, "全部文稿"), leftOut(batch));
  }

  private static List<Figure> shares(CopyCounts counts, String whole) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "疑似抄用占比",
            Figures.percent(counts.copiedShare()),
            "疑似抄用段落（连同夹在其中的官方表述）占" + whole + "的比例；只有这一项用于判定"));
    figures.add(
        new Figure(
            "总文字复制比",
            Figures.percent(counts.total()),
            "在别处也有的文字，不论是什么，都算在内，占" + whole + "的比例；官方表述不必另有出处"));
    figures.add(
        new Figure(
            "去除引用、官方表述复制比", Figures.percent(counts.withoutQuoted()), "总文字复制比中去掉官方表述和注明出处的引用"));
    figures.add(
        new Figure("去除本人已有文字复制比", Figures.percent(counts.withoutOwn()), "总文字复制比中去掉同一作者本来就有的文字"));
    figures.add(
        new Figure(
            "重复字数／总字数", counts.matched() + "／" + counts.chars(), "总文字复制比的两个数；只计汉字、字母和数字，不计标点和空白"));
    return figures;
  }

  private static List<Fact> leftOut(CopyCounts counts) {
    List<Fact> facts = new ArrayList<>();
    add(
        facts,
        "官方表述",
        counts.official(),
        counts.officialInCopied() > 0 ? "，其中 " + counts.officialInCopied() + " 字夹在疑似抄用段落里" : "");
    add(facts, "引用", counts.quoted(), "");
    add(facts, "通用套语", counts.setPhrases(), "");
    add(facts, "标题", counts.headings(), "");
    add(facts, "本人已有", counts.own(), "");
    return facts;
  }

  private static void add(List<Fact> facts, String name, long chars, String more) {
    if (chars > 0) {
      facts.add(new Fact(name, chars + " 字" + more));
    }
  }
}
