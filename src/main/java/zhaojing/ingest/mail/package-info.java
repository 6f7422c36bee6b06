/**
 * Mail: eml (MIME) and msg (Outlook), to a body and attachments. Saved web pages (mht) are MIME
 * too.
 *
 * <p>Traps: mail programs of the campaign's years write headers in bare GBK, file names in encoded
 * words where RFC 2231 asks for another form, and declare gb2312 for what is GB18030; so bodies are
 * decoded by what their bytes read as. Pictures shown in the body are part of it and no
 * attachments.
 *
 * <p>Read {@link zhaojing.ingest.mail.Mail} first.
 */
package zhaojing.ingest.mail;
