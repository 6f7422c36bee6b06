package zhaojing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhaojing.pipeline.Doctor;

class DoctorCommandTest {
  private static List<String> run(String... args) {
    StringWriter out = new StringWriter();
    assertEquals(0, Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), args));
    return out.toString().lines().toList();
  }

  @Test
  void eachPartHasALineAndWhatIsMissingSaysHowToAddIt() {
    List<String> lines = run("doctor");
    long heads = lines.stream().filter(l -> l.startsWith("具备") || l.startsWith("缺少")).count();
    assertEquals(Doctor.Part.values().length, heads, lines.toString());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("缺少")) {
        assertTrue(lines.get(i + 1).contains("补法："), lines.toString());
      }
    }
  }

  @Test
  void inEnglishToo() {
    List<String> lines = run("doctor", "--lang", "en");
    assertTrue(lines.get(0).startsWith("ok       Java: "), lines.toString());
    assertFalse(lines.toString().matches("(?s).*\\p{IsHan}.*"), lines.toString());
  }
}
