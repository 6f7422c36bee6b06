package zhaojing.rubric.evidence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"我没有来", "本人分管农业", "笔者以为", "是我站在村口", "我处理过", "我所做的", "我部分地同意", "我部署的"})
  void standsIn(String words) {
    assertTrue(Writer.standsIn(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"我们", "我党", "我国", "我镇", "我院", "我站获奖", "自我批评", "忘我工作", "日本人", "基本人才"})
  void isOnlyABodyOrAWord(String words) {
    assertFalse(Writer.standsIn(words));
  }
}
