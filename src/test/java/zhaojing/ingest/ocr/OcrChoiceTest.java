package zhaojing.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OcrChoiceTest {
  @Test
  void theWordDecidesAndAnUnknownOneChangesNothing() {
    assertEquals(OcrChoice.OFF, OcrChoice.of(" off "));
    assertEquals(OcrChoice.TESSERACT, OcrChoice.of("Tesseract"));
    assertEquals(OcrChoice.AUTO, OcrChoice.of(""));
    assertEquals(OcrChoice.AUTO, OcrChoice.of("no such engine"));
  }

  @Test
  void theBuiltInEngineComesFirstAndOffMeansNone() {
    assertTrue(OcrChoice.OFF.engine().isEmpty());
    assertTrue(OcrChoice.AUTO.engine().orElseThrow().name().startsWith("PP-OCRv4"));
  }
}
