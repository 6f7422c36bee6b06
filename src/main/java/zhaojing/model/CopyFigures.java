package zhaojing.model;

import java.util.List;

/**
 * What a copy report states about one text.
 *
 * @param counts its characters by what they share with other texts
 * @param copiedPassages stretches of the text that are copied, joined where they overlap: 疑似段落数
 * @param largestSource most characters shared with one other text: for 单篇最大文字复制比
 * @param sources the texts it shares most with, the strongest first
 * @param moreSources how many more there are
 */
public record CopyFigures(
    SubmissionId submission,
    CopyCounts counts,
    int copiedPassages,
    int largestSource,
    List<SimilarSource> sources,
    int moreSources) {
  public CopyFigures {
    sources = List.copyOf(sources);
  }

  /** 单篇最大文字复制比, 0 to 1. */
  public double largestShare() {
    return counts.share(largestSource);
  }
}
