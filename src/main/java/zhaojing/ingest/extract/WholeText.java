package zhaojing.ingest.extract;

import zhaojing.ingest.issue.Problem;
import zhaojing.ingest.mail.MimeReader;
import zhaojing.ingest.mail.OutlookReader;
import zhaojing.model.Metadata;

/** Files that are read in one piece: plain texts, ofd, saved pages, bodies of mails. */
final class WholeText {
  private final MailText mails;
  private final int maxChars;

  WholeText(DocumentParser parser, int maxChars) {
    this.mails = new MailText(parser);
    this.maxChars = maxChars;
  }

  Extraction read(TypedFile file) {
    byte[] bytes = file.bytes();
    ReadText read;
    try {
      read =
          switch (file.format()) {
            case OFD -> OfdDocument.read(bytes, maxChars);
            case MHT -> mails.page(bytes, maxChars);
            case EML -> mails.body(MimeReader.read(bytes), maxChars);
            case MSG -> mails.body(OutlookReader.read(bytes), maxChars);
            case MARKDOWN -> plain(MarkdownText.of(file.decoded()));
            default -> plain(file.decoded());
          };
    } catch (MailText.ShortException e) {
      return file.refuse(Problem.COVER_LETTER, e.chars());
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return file.refuse(Failures.problem(e));
    }
    return file.text(read.text(), read.cut(), read.metadata(), maxChars);
  }

  private ReadText plain(String text) {
    return ReadText.of(text, maxChars, Metadata.NONE);
  }
}
