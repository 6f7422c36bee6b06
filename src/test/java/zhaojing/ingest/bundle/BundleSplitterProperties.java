package zhaojing.ingest.bundle;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BundleSplitterProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "第一篇：甲的心得",
            "第二篇",
            "篇三：丙",
            "【篇一】",
            "范文二 丁",
            "群众路线心得体会2",
            "心得体会（一）",
            "心得体会（三）",
            "学习心得体会（教师适用）",
            "学习心得体会3 在今年",
            "一、做法",
            "敬爱的党组织：",
            "此致\n敬礼\n汇报人：张明亮\n2014年3月5日\n",
            "\n支部意见：",
            "\n附：清单",
            "\n姓名：张明亮\n题目：井",
            "\n作为一名教师，我在讲台上站了很多年。",
            "\n====\n",
            "\f",
            "第九十九篇",
            "我去了柏树沟。".repeat(12),
            "\n",
            "\n",
            "\n",
            "\r\n",
            " ",
            "　",
            "\uD83D",
            "𠮷",
            "");
    Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Property(tries = 500)
  boolean partsCoverAllAndNeverOverlap(@ForAll("texts") String text) {
    List<BundlePart> parts = BundleSplitter.split(text);
    int at = 0;
    for (BundlePart part : parts) {
      boolean gapIsBlank =
          part.span().start() >= at
              && text.substring(at, part.span().start()).chars().allMatch(Headings::isBlank);
      boolean empty = parts.size() > 1 && part.span().isEmpty();
      if (!gapIsBlank || empty) {
        return false;
      }
      at = part.span().end();
    }
    return !parts.isEmpty() && text.substring(at).chars().allMatch(Headings::isBlank);
  }
}
