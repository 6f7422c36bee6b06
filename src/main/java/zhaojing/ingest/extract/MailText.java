package zhaojing.ingest.extract;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;
import zhaojing.ingest.mail.Mail;
import zhaojing.ingest.mail.MimeReader;
import zhaojing.model.Metadata;

/** The text of mails and of saved pages. Thread-safe. */
final class MailText {
  /** A mail's body that only says what is attached, or nothing. */
  static final class ShortException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long chars;

    ShortException(long chars) {
      super("a cover letter");
      this.chars = chars;
    }

    /** How many letters and digits it has. */
    long chars() {
      return chars;
    }
  }

  /** A body as short as this, beside attachments, only presents them. */
  private static final int MIN_CHARS_BESIDE_FILES = 300;

  /** Without attachments a mail says what it has to say itself. */
  private static final int MIN_CHARS = 60;

  private final DocumentParser parser;

  MailText(DocumentParser parser) {
    this.parser = parser;
  }

  /** The first page of a saved web page. */
  ReadText page(byte[] bytes, int maxChars) throws IOException, SAXException, TikaException {
    Mail saved = MimeReader.read(bytes);
    return saved.html().isPresent()
        ? html(saved.html().get(), maxChars, Metadata.NONE)
        : ReadText.of(saved.plain().orElse(""), maxChars, Metadata.NONE);
  }

  /** A mail's body, if it is a text and no mere note. */
  ReadText body(Mail mail, int maxChars) throws IOException, SAXException, TikaException {
    Optional<String> plain = mail.plain().filter(text -> !text.isBlank());
    ReadText body =
        plain.isPresent() || mail.html().isEmpty()
            ? ReadText.of(plain.orElse(""), maxChars, metadata(mail))
            : html(mail.html().get(), maxChars, metadata(mail));
    long chars = body.text().codePoints().filter(Character::isLetterOrDigit).count();
    if (chars < (mail.attachments().isEmpty() ? MIN_CHARS : MIN_CHARS_BESIDE_FILES)) {
      throw new ShortException(chars);
    }
    return body;
  }

  private ReadText html(byte[] page, int maxChars, Metadata metadata)
      throws IOException, SAXException, TikaException {
    LineHandler handler = new LineHandler(maxChars, false, true);
    try {
      parser.parse(
          page, TextFormat.HTML.mediaType(), handler, new org.apache.tika.metadata.Metadata());
    } catch (LineHandler.Stop e) {
      return new ReadText(handler.text(), handler.full(), metadata);
    }
    return new ReadText(handler.text(), false, metadata);
  }

  private static Metadata metadata(Mail mail) {
    TreeMap<String, String> properties = new TreeMap<>();
    mail.from().ifPresent(name -> properties.put("creator", Properties.shortened(name)));
    mail.sent().ifPresent(time -> properties.put("created", time));
    return new Metadata(properties);
  }
}
