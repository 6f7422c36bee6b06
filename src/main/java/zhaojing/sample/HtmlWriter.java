package zhaojing.sample;

/** A page as a browser or Word saves it, with its charset declared. */
final class HtmlWriter implements SampleWriter {
  @Override
  public byte[] write(String text, SampleProperties properties) {
    StringBuilder html = new StringBuilder();
    html.append(
            "<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=")
        .append(properties.encoding().declared())
        .append("\">\r\n<title>")
        .append(Xml.escape(text.lines().findFirst().orElse("")))
        .append("</title>\r\n");
    properties
        .creator()
        .ifPresent(
            c ->
                html.append("<meta name=\"author\" content=\"")
                    .append(Xml.escape(c))
                    .append("\">\r\n"));
    html.append("</head>\r\n<body>\r\n");
    for (String line : text.split("\n", -1)) {
      html.append("<p>").append(inline(line)).append("</p>\r\n");
    }
    return properties.encoding().encode(html.append("</body>\r\n</html>\r\n").toString());
  }

  private static String inline(String line) {
    return line.isEmpty() ? "&nbsp;" : Xml.escape(line);
  }
}
