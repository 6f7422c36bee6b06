package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import zhaojing.ingest.table.NameList;
import zhaojing.procedure.roster.Expected;
import zhaojing.procedure.roster.Roster;

/** A roster as a file that the user names. */
final class RosterFile {
  private static final long MAX_BYTES = 20_000_000;

  private RosterFile() {}

  /**
   * @throws ConfigurationException when the file is missing, damaged, or names nobody
   */
  static Roster read(Path file) {
    List<Expected> people;
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ConfigurationException("名单文件太大：" + file);
      }
      people =
          NameList.read(Files.readAllBytes(file)).stream()
              .map(row -> new Expected(row.unit(), row.name(), row.texts()))
              .toList();
    } catch (NoSuchFileException e) {
      throw new ConfigurationException("找不到名单：" + file, e);
    } catch (IOException e) {
      throw new ConfigurationException("名单读不出来：" + file + "。请另存为 xlsx 或 csv 再试。", e);
    }
    if (people.isEmpty()) {
      throw new ConfigurationException("名单里没有找到“姓名”一列：" + file + "。第一行请写“单位”“姓名”，每人一行。");
    }
    return new Roster(people);
  }
}
