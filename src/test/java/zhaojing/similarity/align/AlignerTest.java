package zhaojing.similarity.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import zhaojing.model.Span;

class AlignerTest {
  private static final String PARAGRAPH =
      "去年冬天腊月二十三我到柳林沟送救济棉被车子陷在半坡我嫌路难走把七床被子放在村部就回了后来才知道住在沟底的孙大娘等到天黑也没有等来我心里一直过不去这道坎";

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  @Test
  void findsACopiedParagraphWithWordsChangedAsOnePassage() {
    String copied =
        PARAGRAPH.replace("腊月二十三", "正月初八").replace("七床被子", "六袋面粉").replace("孙大娘", "郑大爷");
    String left = "这里是另外一个人自己写的开头完全不同" + PARAGRAPH + "结尾也是自己的话没有相同的地方";
    String right = "乡镇工作千头万绪我从部队转业到地方" + copied + "回想起来惭愧";
    List<TextAlignment> passages = new Aligner(left).align(right);
    assertEquals(1, passages.size());
    assertEquals(PARAGRAPH, cut(left, passages.get(0).left()));
    assertEquals(copied, cut(right, passages.get(0).right()));
    assertTrue(passages.get(0).similarity() > 0.8 && passages.get(0).similarity() < 1);
  }

  @Test
  void passagesThatChangePlacesWithOwnTextBetweenAreTwo() {
    String other = "会上我带头作了发言讲了二十分钟没有一句涉及自己散会以后老陈拍着我的肩膀说讲得好我居然还有点得意";
    String own = "这一段是我自己写的和别人的没有一点关系";
    String left = PARAGRAPH + own + other;
    List<TextAlignment> passages = new Aligner(left).align(other + "此外" + PARAGRAPH);
    assertEquals(2, passages.size());
    assertEquals(PARAGRAPH, cut(left, passages.get(0).left()));
  }

  @Test
  void sentencesMovedAboutAreOnePassage() {
    String left = PARAGRAPH;
    String right =
        PARAGRAPH.substring(40) + PARAGRAPH.substring(0, 20) + PARAGRAPH.substring(20, 40);
    List<TextAlignment> passages = new Aligner(left).align("别的话" + right + "完");
    assertEquals(1, passages.size());
    assertEquals(PARAGRAPH, cut(left, passages.get(0).left()));
    assertFalse(passages.get(0).inOrder());
  }

  @Test
  void anOwnSentenceBetweenPartsAPassage() {
    String right = PARAGRAPH.substring(0, 40) + "车间里两台旧机床年年修年年坏没人管" + PARAGRAPH.substring(40);
    assertEquals(2, new Aligner(PARAGRAPH).align(right).size());
  }

  @Test
  void halfOfTheWordsChangedIsStillOnePassage() {
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < PARAGRAPH.length(); i++) {
      right.append(i % 10 < 6 ? PARAGRAPH.charAt(i) : (char) ('㐀' + i));
    }
    List<TextAlignment> passages = new Aligner("开头的话" + PARAGRAPH).align(right + "末尾");
    assertEquals(1, passages.size());
    assertTrue(passages.get(0).left().length() > PARAGRAPH.length() - 10);
  }

  @Test
  void scatteredFormulaeAreNoPassage() {
    String left = "要坚持群众路线我那天在村口遇见老赵他不肯和我说话因为我答应修的水渠过了两年还没有修好心里惭愧教育实践活动";
    String right = "在工作中坚持群众路线所里今年换了三台电脑报销单据我拖了半个月才交给会计是自己懒散造成的教育实践活动";
    assertEquals(List.of(), new Aligner(left).align(right));
  }

  @Test
  void aRefrainDoesNotBlowUp() {
    String refrain = "我们要认真学习".repeat(3000);
    assertTrue(new Aligner(refrain).align(refrain).size() >= 1);
  }

  @Property(tries = 200)
  void sidesBeginAndEndAlikeAndNeverOverlap(
      @ForAll @CharRange(from = '一', to = '万') @StringLength(max = 150) String a,
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 20, max = 80) String shared,
      @ForAll @CharRange(from = '一', to = '万') @StringLength(max = 150) String b) {
    String left = a + shared + b;
    String right = b + shared + a;
    List<TextAlignment> passages = new Aligner(left).align(right);
    assertTrue(
        passages.stream().anyMatch(p -> cut(left, p.left()).contains(shared)), "the shared run");
    for (TextAlignment p : passages) {
      if (p.inOrder()) {
        assertEquals(left.charAt(p.left().start()), right.charAt(p.right().start()));
        assertEquals(left.charAt(p.left().end() - 1), right.charAt(p.right().end() - 1));
      }
      for (TextAlignment q : passages) {
        assertTrue(p == q || !(p.left().overlaps(q.left()) || p.right().overlaps(q.right())));
      }
      for (Match block : p.blocks()) {
        assertTrue(left.startsWith(right.substring(block.right(), block.rightEnd()), block.left()));
      }
    }
  }

  @Property(tries = 100)
  void symmetricInWhatItFinds(
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(min = 30, max = 90) String shared,
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(max = 60) String a,
      @ForAll @CharRange(from = '一', to = '龥') @StringLength(max = 60) String b) {
    String left = a + shared;
    String right = shared + b;
    int forward = new Aligner(left).align(right).stream().mapToInt(TextAlignment::matched).sum();
    int backward = new Aligner(right).align(left).stream().mapToInt(TextAlignment::matched).sum();
    assertEquals(forward, backward);
  }
}
