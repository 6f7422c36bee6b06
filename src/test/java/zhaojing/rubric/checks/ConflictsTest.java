package zhaojing.rubric.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhaojing.model.Attribution;
import zhaojing.model.Attribution.Kind;
import zhaojing.model.Attribution.Origin;
import zhaojing.model.Finding;
import zhaojing.model.Genre;
import zhaojing.model.Quote;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.rubric.Check;
import zhaojing.rubric.Subject;
import zhaojing.rubric.Texts;

class ConflictsTest {
  private static List<Finding> find(Check check, String text, Attribution... signs) {
    Subject plain = Texts.subject(Genre.REFLECTION, text);
    Submission s = plain.submission();
    Submission known =
        new Submission(
            s.id(),
            s.unit(),
            s.author(),
            s.title(),
            s.genre(),
            s.source(),
            s.document(),
            new ArrayList<>(List.of(signs)));
    return check.find(new Subject(known, plain.reading(), List.of(), List.of(), List.of()));
  }

  private static Attribution named(String author) {
    return new Attribution(Kind.AUTHOR, author, Origin.FILE_NAME, 0.9, Optional.empty());
  }

  private static Attribution signed(Kind kind, String text, String value) {
    int at = text.indexOf(value);
    return new Attribution(
        kind, value, Origin.SIGNATURE, 0.8, Optional.of(new Span(at, at + value.length())));
  }

  @Test
  void anotherNameInTheSignatureIsQuoted() {
    String text = "心得体会\n正文。\n李四光";
    List<Finding> found =
        find(new AuthorConflict(), text, named("张三丰"), signed(Kind.AUTHOR, text, "李四光"));
    assertEquals("李四光", ((Quote) found.get(0).evidence().get(0)).text());
    assertTrue(found.get(0).message().contains("张三丰"));
    assertEquals(
        List.of(),
        find(new AuthorConflict(), text, named("李四光"), signed(Kind.AUTHOR, text, "李四光")));
    assertEquals(List.of(), find(new AuthorConflict(), text, signed(Kind.AUTHOR, text, "李四光")));
  }

  @Test
  void anotherTownInTheSignatureIsQuoted() {
    String text = "心得体会\n正文。\n柳湾街道办事处 李四";
    List<Finding> found = find(new UnitConflict(), text, signed(Kind.UNIT, text, "柳湾街道办事处"));
    assertEquals("柳湾街道办事处", ((Quote) found.get(0).evidence().get(0)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "清溪镇, 柳湾街道办事处, true",
    "县农业局, 县水务局, true",
    "清溪镇, 安和县清溪镇党委, false",
    "清溪镇, 安和县, false",
    "县教育局, 县第二中学, false",
    "县教育局, 县教育体育局, false",
    "县人民医院, 县人民医院, false",
    "安和水务公司, 水务公司, false",
    "县第二中学, 县二中, false",
    "柳湾街道, 柳湾街道办事处, false",
    "2014年上报材料, 清溪镇, false"
  })
  void superiorsPartsAndAbbreviationsAreNoConflict(String folder, String signed, boolean conflict) {
    assertEquals(conflict, UnitConflict.conflict(folder, signed));
  }
}
