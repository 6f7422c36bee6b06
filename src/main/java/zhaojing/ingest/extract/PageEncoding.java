package zhaojing.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import zhaojing.ingest.charset.TextEncoding;

/**
 * The encoding of a web page: what its bytes read as; what it declares only decides where that is
 * unclear, for pages are often saved in another encoding than they say.
 */
final class PageEncoding implements EncodingDetector {
  private static final long serialVersionUID = 1L;
  private static final int SAMPLE_BYTES = 64 * 1024;

  @Override
  public Charset detect(InputStream in, Metadata metadata) throws IOException {
    in.mark(SAMPLE_BYTES);
    byte[] beginning;
    try {
      beginning = in.readNBytes(SAMPLE_BYTES);
    } finally {
      in.reset();
    }
    Optional<Charset> read = TextEncoding.detect(beginning);
    return read.isPresent() ? read.get() : new HtmlEncodingDetector().detect(in, metadata);
  }
}
