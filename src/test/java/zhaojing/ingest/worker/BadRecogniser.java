package zhaojing.ingest.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import zhaojing.ingest.extract.Extraction;
import zhaojing.model.Metadata;

/** Does what stands between the dash and the dot of a file's name. */
final class BadRecogniser {
  private BadRecogniser() {}

  public static void main(String[] args) {
    ParserProcess.serve(BadRecogniser::extract, BadParser.MAX_CHARS);
  }

  private static Extraction extract(String path, byte[] bytes) {
    try {
      String deed = path.substring(path.indexOf('-') + 1, path.indexOf('.'));
      BadParser.act(deed, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Extraction.Extracted("image/png", "recognised", Metadata.NONE, List.of());
  }
}
