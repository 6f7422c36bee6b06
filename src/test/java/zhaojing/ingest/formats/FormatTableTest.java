package zhaojing.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhaojing.sample.SampleFormat;

/**
 * Holds docs/formats.md to what is read now. After a change that is meant, copy the table from
 * target/formats.md.
 */
class FormatTableTest {
  @TempDir Path temp;

  @Test
  void theDocumentedTableIsTheTrueOne() throws Exception {
    String table = new FormatTable(temp).markdown();
    Files.writeString(Path.of("target/formats.md"), table);
    String page = Files.readString(Path.of("docs/formats.md"));
    assertTrue(page.contains(table), "docs/formats.md differs from target/formats.md");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWholeIsReadWholeWithItsAuthor(SampleFormat format) throws Exception {
    FormatTable table = new FormatTable(temp);
    for (Condition condition :
        new Condition[] {Condition.PLAIN, Condition.GBK_NAME, Condition.IN_ZIP, Condition.NESTED}) {
      assertEquals(FormatTable.RIGHT, table.cell(format, condition), condition.title());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsHurtIsTold(SampleFormat format) throws Exception {
    FormatTable table = new FormatTable(temp);
    assertEquals("`EMPTY_FILE`", table.cell(format, Condition.EMPTY));
    String locked = table.cell(format, Condition.ENCRYPTED);
    assertTrue(locked.equals(FormatTable.NONE) || locked.equals("`ENCRYPTED`"), locked);
  }
}
