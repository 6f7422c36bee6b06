package zhaojing.report.html;

import java.util.Optional;
import zhaojing.model.ChanceLevel;
import zhaojing.model.RunResult;

/** What the overview says about copying in the whole batch, in sentences. */
public record ChanceView(String found, String chance) {

  static ChanceView of(RunResult result) {
    long texts =
        result.copies().texts().values().stream().filter(f -> f.copiedPassages() > 0).count();
    int all = result.submissions().size();
    String found =
        texts == 0
            ? "比对了 " + all + " 篇，没有发现疑似抄用的段落。这是正常结果。"
            : "比对了 " + all + " 篇，" + texts + " 篇有疑似抄用的段落，" + (all - texts) + " 篇没有。没有发现抄用是正常结果。";
    return new ChanceView(found, chance(result.copies().chance()));
  }

  private static String chance(Optional<ChanceLevel> measured) {
    if (measured.isEmpty()) {
      return "文稿太少或太短，量不出本批的巧合水平。";
    }
    ChanceLevel c = measured.get();
    String where = c.acrossUnits() == c.pairs() ? "，都不同单位" : "（不同单位 " + c.acrossUnits() + " 对）";
    String reaching = c.reaching() == 0 ? "没有一对达到" : "有 " + c.reaching() + " 对达到";
    return "巧合水平：抽看不在同一雷同家族的 %d 对文稿%s，去掉官方表述、引用、标题和通用套语，每对最长的连续相同文字，中间一对是 %d 字，95%% 不超过 %d 字，99%% 不超过 %d 字，最长 %d 字。本报告从连续 %d 字起才认定为疑似抄用（有改动的，累计多出这个数才算）；抽看的各对中%s这个长度。"
        .formatted(
            c.pairs(),
            where,
            c.median(),
            c.percentile95(),
            c.percentile99(),
            c.longest(),
            c.copiedFromChars(),
            reaching);
  }
}
