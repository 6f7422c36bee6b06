package zhaojing.similarity.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhaojing.model.Document;
import zhaojing.model.Genre;
import zhaojing.model.Metadata;
import zhaojing.model.Source;
import zhaojing.model.Submission;
import zhaojing.model.SubmissionId;
import zhaojing.model.UnitId;

class SharedTracesTest {
  private static Submission file(int number, String author, Map<String, String> properties) {
    SubmissionId id = new SubmissionId("s" + number);
    Source source =
        new Source(number + ".docx", "docx", "0", new Metadata(properties), Optional.empty());
    return new Submission(
        id,
        new UnitId("清溪镇"),
        Optional.of(author),
        "心得",
        Genre.REFLECTION,
        source,
        new Document(id, "正文", List.of(), List.of()));
  }

  private static List<String> traces(Submission... members) {
    return new SharedTraces(List.of(members)).of(List.of(members));
  }

  @Test
  void threeSharedRevisionIdsAreATrace() {
    Submission one = file(1, "张三", Map.of("rsids", "00A1 00A2 00A3 00A4"));
    Submission two = file(2, "李四", Map.of("rsids", "00A1 00A2 00A3 00B9"));
    assertEquals(List.of("“张三”与“李四”的文件有 3 个相同的修订标识（rsid），可能由同一个文件改成"), traces(one, two));
    assertEquals(List.of(), traces(one, file(2, "张三", Map.of("rsids", "00A1 00A2 00A3"))));
    assertEquals(List.of(), traces(one, file(2, "李四", Map.of("rsids", "00A1 00A2 00C3"))));
  }

  @Test
  void idsOfACommonTemplateAreNone() {
    List<Submission> batch = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      batch.add(file(i, "作者" + i, Map.of("rsids", "00A1 00A2 00A3 0" + i)));
    }
    assertEquals(List.of(), new SharedTraces(batch).of(batch.subList(0, 2)));
    assertTrue(!new SharedTraces(batch.subList(0, 19)).of(batch.subList(0, 2)).isEmpty());
  }

  @Test
  void oneHandOnSeveralAuthorsFilesUnlessItIsNobodys() {
    Map<String, String> saved = Map.of("lastModifiedBy", "谭小霞");
    assertEquals(
        List.of("“张三”“李四”的文件最后都由“谭小霞”保存"), traces(file(1, "张三", saved), file(2, "李四", saved)));
    Map<String, String> nobody = Map.of("lastModifiedBy", "Administrator");
    assertEquals(List.of(), traces(file(1, "张三", nobody), file(2, "李四", nobody)));
  }
}
