package zhaojing.similarity;

import java.util.ArrayList;
import java.util.List;
import zhaojing.model.Submission;
import zhaojing.similarity.align.Match;
import zhaojing.similarity.align.TextAlignment;
import zhaojing.text.OffsetMap;

/** Tells in which way one of two texts is written otherwise, though its words are the same. */
final class DisguiseReasons {
  private static final int MIN_TRADITIONAL = 5;
  private static final int MIN_LOOK_ALIKES = 3;
  private static final int MIN_INVISIBLE = 3;
  private static final int MIN_SPACED = 8;
  private static final int MIN_PUNCTUATION = 4;

  /** Of the places with punctuation, so many differ: more than an editor's hand changes. */
  private static final double MIN_PUNCTUATION_SHARE = 0.3;

  private DisguiseReasons() {}

  /** In Chinese; none when both texts are written alike. */
  static List<String> of(ComparedText left, ComparedText right, TextAlignment passage) {
    Writing l = Writing.of(text(left), left.view(), passage.left());
    Writing r = Writing.of(text(right), right.view(), passage.right());
    List<String> reasons = new ArrayList<>();
    one(reasons, left, right, l.traditional(), r.traditional(), MIN_TRADITIONAL, "有 %d 个字写成繁体");
    one(reasons, left, right, l.lookAlikes(), r.lookAlikes(), MIN_LOOK_ALIKES, "有 %d 处用形似的字符代替");
    one(reasons, left, right, l.invisible(), r.invisible(), MIN_INVISIBLE, "字间夹有看不见的字符 %d 处");
    one(reasons, left, right, l.spaced(), r.spaced(), MIN_SPACED, "汉字之间加了空格 %d 处");
    punctuation(left, right, passage, reasons);
    return reasons;
  }

  private static String text(ComparedText side) {
    return side.submission().document().text();
  }

  private static void one(
      List<String> reasons,
      ComparedText left,
      ComparedText right,
      int l,
      int r,
      int least,
      String words) {
    if (l >= least && r < least) {
      reasons.add(named(left.submission()) + words.formatted(l) + "，还原后相同");
    } else if (r >= least && l < least) {
      reasons.add(named(right.submission()) + words.formatted(r) + "，还原后相同");
    }
  }

  private static String named(Submission text) {
    return "“" + text.author().orElse(text.title()) + "”一篇";
  }

  private static void punctuation(
      ComparedText left, ComparedText right, TextAlignment passage, List<String> reasons) {
    int places = 0;
    int changed = 0;
    String leftText = text(left);
    String rightText = text(right);
    OffsetMap leftMap = left.view().map();
    OffsetMap rightMap = right.view().map();
    for (Match block : passage.blocks()) {
      int l = leftMap.original(block.left()) + 1;
      int r = rightMap.original(block.right()) + 1;
      for (int i = 1; i < block.length(); i++) {
        int lEnd = leftMap.original(block.left() + i);
        int rEnd = rightMap.original(block.right() + i);
        if (l < lEnd || r < rEnd) {
          boolean signs =
              Writing.hasPunctuation(leftText, l, lEnd)
                  || Writing.hasPunctuation(rightText, r, rEnd);
          places += signs ? 1 : 0;
          changed += Writing.samePunctuation(leftText, l, lEnd, rightText, r, rEnd) ? 0 : 1;
        }
        l = lEnd + 1;
        r = rEnd + 1;
      }
    }
    if (changed >= MIN_PUNCTUATION && changed >= places * MIN_PUNCTUATION_SHARE) {
      reasons.add("标点改动 " + changed + " 处，文字不变");
    }
  }
}
