package zhaojing.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PageLayoutTest {
  private final TextExtractor extractor = new TextExtractor(100_000, Duration.ofSeconds(30));

  private String read(String html, Charset charset) {
    Extraction extraction = extractor.extract("a.html", html.getBytes(charset));
    return assertInstanceOf(Extraction.Extracted.class, extraction).text();
  }

  @Test
  void whatABrowserShows() {
    String html =
        "<html><head><title>题</title><style>p{}</style><script>alert(1)</script></head><body>\n"
            + "<h1>标题</h1>\n<p>&nbsp;&nbsp;第一\n  段，有 空格和<b>粗</b>体</p><div>块<br>换行</div>"
            + "<p>&nbsp;</p><table><tr><td>甲</td><td>乙</td></tr></table>\n<img src='http://x/y.png'>"
            + "</body></html>";
    assertEquals("标题\n\u00A0\u00A0第一段，有 空格和粗体\n块\n换行\n\n甲\t乙", read(html, StandardCharsets.UTF_8));
  }

  @Test
  void aWrongDeclarationDoesNotGarbleThePage() {
    String html = "<html><head><meta charset=\"utf-8\"></head><body><p>群众的眼睛是雪亮的</p></body></html>";
    assertEquals("群众的眼睛是雪亮的", read(html, Charset.forName("GBK")));
    String other =
        "<html><head><meta charset=\"gb2312\"></head><body><p>群众的眼睛是雪亮的</p></body></html>";
    assertEquals("群众的眼睛是雪亮的", read(other, StandardCharsets.UTF_8));
  }
}
