package zhaojing.similarity.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhaojing.model.CopyFamily;
import zhaojing.model.Document;
import zhaojing.model.Edit;
import zhaojing.model.Genre;
import zhaojing.model.LikelySource;
import zhaojing.model.Metadata;
import zhaojing.model.PassageMatch;
import zhaojing.model.Source;
import zhaojing.model.Span;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;
import zhaojing.model.Verdict;

class FamiliesTest {
  private final Map<String, Submission> texts = new java.util.TreeMap<>();
  private final List<PassageMatch> passages = new ArrayList<>();

  private void text(String name, String words, Map<String, String> properties) {
    SubmissionId id = new SubmissionId(name);
    texts.put(
        name,
        new Submission(
            id,
            new UnitId("清溪镇"),
            Optional.of("作者" + name),
            name,
            Genre.REFLECTION,
            new Source(name, "text/plain", "0", new Metadata(properties), Optional.empty()),
            new Document(id, words, List.of(), List.of())));
  }

  private void blank(String... names) {
    for (String name : names) {
      text(name, "字".repeat(1500), Map.of());
    }
  }

  private void share(String left, int l, String right, int r, int chars) {
    match(left, new Span(l, l + chars), right, new Span(r, r + chars));
  }

  private void match(String left, Span l, String right, Span r) {
    passages.add(
        new PassageMatch(
            "p%03d".formatted(passages.size()),
            texts.get(left).document().quote(l),
            texts.get(right).document().quote(r),
            1,
            Edit.EDITED,
            Verdict.COPIED,
            List.of("相同")));
  }

  private List<CopyFamily> families() {
    return Families.of(List.copyOf(texts.values()), passages);
  }

  private List<String> members() {
    return families().stream()
        .map(
            f ->
                f.members().stream().map(m -> m.submission().value()).collect(Collectors.joining()))
        .toList();
  }

  @Test
  void linksOfDifferentParagraphsDoNotChain() {
    blank("a", "b", "c", "d", "e");
    share("a", 0, "b", 200, 120);
    share("b", 800, "c", 100, 130);
    share("c", 700, "d", 0, 90);
    share("d", 400, "e", 300, 150);
    assertEquals(List.of("ab", "bc", "cd", "de"), members());
  }

  @Test
  void aPatchworkAndItsSourcesAreOneFamilyButNoChain() {
    blank("a", "b", "c", "p", "q", "z");
    share("a", 0, "p", 0, 500);
    share("b", 0, "p", 600, 400);
    share("c", 0, "p", 1100, 300);
    share("c", 700, "q", 0, 500);
    share("q", 700, "z", 0, 500);
    assertEquals(List.of("abcp", "cqz"), members());
  }

  @Test
  void aTextMadeOfPiecesOfTwoFamiliesIsInBoth() {
    blank("a", "b", "c", "x", "y");
    share("a", 0, "b", 0, 700);
    share("x", 0, "y", 0, 900);
    share("a", 100, "c", 0, 400);
    share("b", 100, "c", 0, 400);
    share("c", 700, "x", 100, 500);
    share("c", 700, "y", 100, 500);
    assertEquals(List.of("abc", "cxy"), members());
  }

  @Test
  void thoseWhoTookDifferentPartsOfOneMuchCopiedEssayAreOneFamily() {
    blank("a", "b", "c", "d");
    share("a", 0, "b", 0, 1400);
    share("a", 0, "c", 0, 1300);
    share("b", 0, "c", 0, 1300);
    share("a", 200, "d", 0, 200);
    share("b", 200, "d", 0, 200);
    share("c", 200, "d", 0, 200);
    assertEquals(List.of("abcd"), members());
  }

  @Test
  void aRingOfHundredEditedCopiesIsOneFamilyAlsoWhenAlignedInPieces() {
    for (int i = 0; i < 100; i++) {
      blank("s%03d".formatted(i));
    }
    for (int i = 0; i < 100; i++) {
      for (int j = i + 1; j < 100; j++) {
        int cut = 300 + (i * 37 + j * 61) % 800;
        share("s%03d".formatted(i), 10, "s%03d".formatted(j), 10, cut - 10);
        share("s%03d".formatted(i), cut + 20, "s%03d".formatted(j), cut + 20, 1450 - cut);
      }
    }
    List<CopyFamily> families = families();
    assertEquals(1, families.size());
    assertEquals(100, families.get(0).members().size());
  }

  @Test
  void slotsAreAlignedOverAllMembers() {
    String words = "作为一名%s，我在%s工作了%s年，对群众的难处看得见、摸得着，却常常%s绕着走。";
    String[][] slots = {{"教师", "第三小学", "12", ""}, {"护士", "县医院", "9", "有意"}, {"会计", "粮站", "十几", ""}};
    for (int i = 0; i < slots.length; i++) {
      text("m" + i, "标题\n" + words.formatted((Object[]) slots[i]), Map.of());
    }
    for (int i = 0; i < slots.length; i++) {
      for (int j = i + 1; j < slots.length; j++) {
        Submission left = texts.get("m" + i);
        Submission right = texts.get("m" + j);
        match(
            "m" + i,
            new Span(3, left.document().text().length()),
            "m" + j,
            new Span(3, right.document().text().length()));
      }
    }
    assertEquals(
        "作为一名【教师|护士|会计】，我在【第三小学|县医院|粮站】工作了【12|9|十几】年，对群众的难处看得见、摸得着，却常常【|有意】绕着走。",
        families().get(0).template());
  }

  private Optional<LikelySource> source(List<Map<String, String>> properties) {
    for (int i = 0; i < properties.size(); i++) {
      text("m" + i, "字".repeat(1000), properties.get(i));
    }
    for (int i = 0; i < properties.size(); i++) {
      for (int j = i + 1; j < properties.size(); j++) {
        share("m" + i, 0, "m" + j, 0, 600);
      }
    }
    return families().get(0).likelySource();
  }

  private static Map<String, String> dated(String created, String minutes) {
    return Map.of("created", created, "editMinutes", minutes);
  }

  @Test
  void theFirstWhoAlsoWroteLongestIsTheLikelySource() {
    LikelySource source =
        source(
                List.of(
                    dated("2014-03-09T08:00:00Z", "4"),
                    dated("2014-03-01T08:00:00Z", "210"),
                    dated("2014-03-08T08:00:00Z", "7")))
            .orElseThrow();
    assertEquals("m1", source.submission().value());
    assertEquals(
        List.of("文件创建时间最早（2014-03-01T08:00:00Z）", "编辑时长 210 分钟，其余各篇不超过 7 分钟", "文件属性可以改动，只供参考"),
        source.reasons());
  }

  @Test
  void signsThatDisagreeAreSilent() {
    assertEquals(
        Optional.empty(),
        source(List.of(dated("2014-03-09T08:00:00Z", "210"), dated("2014-03-01T08:00:00Z", "4"))));
  }

  @Test
  void noSignsAreSilent() {
    assertEquals(Optional.empty(), source(List.of(Map.of(), Map.of())));
    assertEquals(
        Optional.empty(), source(List.of(Map.of("created", "2014-03-01T08:00:00Z"), Map.of())));
  }

  @Test
  void aFileThatHoldsAllRevisionsOfAnotherWasMadeFromIt() {
    LikelySource source =
        source(
                List.of(
                    Map.of("rsids", "00A1 00A2 00A3 00B1 00B2"), Map.of("rsids", "00A1 00A2 00A3")))
            .orElseThrow();
    assertEquals("m1", source.submission().value());
    assertTrue(source.reasons().get(0).contains("全部 3 个修订标识，另有 2 个新的"));
  }
}
