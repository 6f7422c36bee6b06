package zhaojing.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import zhaojing.report.WellFormed;

/** The page templates. Safe for use by several threads. */
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates() {
    configuration.setClassForTemplateLoading(Templates.class, "");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setWhitespaceStripping(true);
  }

  /** Renders {@code template} with {@code page} and {@code shell} into {@code file}. */
  void write(String template, Shell shell, Object page, Path file) throws IOException {
    StringWriter out = new StringWriter(1 << 15);
    try {
      configuration.getTemplate(template).process(Map.of("shell", shell, "page", page), out);
    } catch (TemplateException e) {
      throw new IOException("template " + template, e);
    }
    String html = WellFormed.text(printable(out.toString()));
    Files.write(file, html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * HTML has no way to write most control characters; those that turn the direction of writing
   * would let a file name show another ending than it has.
   */
  private static String printable(String html) {
    StringBuilder mended = null;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
      boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      if (control || turning) {
        mended = mended == null ? new StringBuilder(html) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? html : mended.toString();
  }
}
