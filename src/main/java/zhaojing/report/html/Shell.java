package zhaojing.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around a page's content.
 *
 * @param style the page's whole style sheet
 * @param script the page's whole script
 * @param policy a Content-Security-Policy that admits this style and this script, by their hashes,
 *     and nothing else
 * @param version of the tool
 */
public record Shell(
    TemplateHTMLOutputModel style, TemplateHTMLOutputModel script, String policy, String version) {

  /**
   * Joins {@code base.css} with the page's own files, all on the class path beside this class.
   *
   * @param parts further style sheets
   */
  static Shell load(String version, String page, String... parts) throws IOException {
    String style = resource("base.css") + resource(page + ".css");
    for (String part : parts) {
      style += resource(part + ".css");
    }
    String script = resource(page + ".js");
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(style), hash(script));
    return new Shell(trusted(style), trusted(script), policy, version);
  }

  private static TemplateHTMLOutputModel trusted(String ours) throws IOException {
    if (ours.contains("</") || ours.contains("<!--")) {
      throw new IOException("a style or script holds what would end its element");
    }
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(ours);
    } catch (freemarker.template.TemplateModelException e) {
      throw new IOException(e);
    }
  }

  /** Without indentation, since it is repeated in thousands of pages. */
  private static String resource(String name) throws IOException {
    try (InputStream in = Shell.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("missing in the program: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*"))
          .map(line -> line + "\n")
          .reduce("", String::concat);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
