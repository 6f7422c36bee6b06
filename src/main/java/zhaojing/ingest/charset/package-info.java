/**
 * The encoding of plain texts, also of short ones, where general detectors guess badly on Chinese.
 *
 * <p>Traps: GBK and GB 2312 are read as GB 18030, which contains them. Without a byte order mark
 * every answer is a guess by {@code models/lexicons/common-characters.txt}.
 *
 * <p>Read {@link zhaojing.ingest.charset.TextEncoding} first.
 */
package zhaojing.ingest.charset;
