package zhaojing.rubric.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Measure;
import zhaojing.model.Metadata;
import zhaojing.model.Quote;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.rubric.Subject;
import zhaojing.rubric.Texts;

class HiddenTextTest {
  private static List<Finding> find(String text, Map<String, String> properties) {
    Subject plain = Texts.subject(Genre.REFLECTION, text);
    Submission s = plain.submission();
    Source source = new Source("a.docx", "docx", "0", new Metadata(properties), Optional.empty());
    Submission made =
        new Submission(s.id(), s.unit(), s.author(), s.title(), s.genre(), source, s.document());
    return new HiddenText()
        .find(new Subject(made, plain.reading(), List.of(), List.of(), List.of()));
  }

  @Test
  void hiddenWordsAreMeasuredAndShown() {
    List<Finding> found = find("正文。", Map.of("hiddenChars", "24", "hiddenText", "这是别人的一段旧话"));
    assertInstanceOf(Measure.class, found.get(0).evidence().get(0));
    assertTrue(found.get(0).message().contains("这是别人的一段旧话"));
  }

  @Test
  void whiteWordsAreQuoted() {
    List<Finding> found =
        find("正文。白色的字写在这里有十二个", Map.of("whiteChars", "12", "whiteText", "白色的字写在这里有十二个"));
    assertEquals("白色的字写在这里有十二个", ((Quote) found.get(0).evidence().get(0)).text());
  }

  @Test
  void aFewOddCharactersAreNothing() {
    assertEquals(List.of(), find("正文。", Map.of("hiddenChars", "3", "hiddenText", "目录页")));
    assertEquals(List.of(), find("正文。", Map.of("hiddenChars", "x")));
  }
}
