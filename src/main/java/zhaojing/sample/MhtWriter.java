package zhaojing.sample;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A web page saved as one file, as Word and browsers do it. */
final class MhtWriter implements SampleWriter {
  private final SampleWriter page = new HtmlWriter();

  @Override
  public byte[] write(String text, SampleProperties properties) {
    String encoded = Base64.getMimeEncoder().encodeToString(page.write(text, properties));
    String mht =
        """
        From: <Saved by Zhaojing>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----=_Page_2014"

        ------=_Page_2014
        Content-Type: text/html; charset="%s"
        Content-Transfer-Encoding: base64
        Content-Location: file:///C:/page.htm

        %s

        ------=_Page_2014--
        """
            .formatted(properties.encoding().declared(), encoded)
            .replace("\r\n", "\n")
            .replace("\n", "\r\n");
    return mht.getBytes(StandardCharsets.US_ASCII);
  }
}
