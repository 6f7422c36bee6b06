/**
 * Makes real files out of plain texts: the sample corpus, the fixtures of tests and the benchmark's
 * input. The same text gives the same bytes at every run, on any machine and in any time zone.
 *
 * <p>{@link zhaojing.sample.SampleCorpus} turns every {@code texts/<unit>/<name>.<ext>.txt} into
 * {@code target/<unit>/<name>.<ext>}. An optional {@code texts/plan.yaml} lists what differs:
 *
 * <pre>
 * files:                              # paths without the closing .txt
 *   柳湾街道/心得-沈慧-财政所.txt:
 *     encoding: gb18030               # utf-8 utf-8-bom gb18030 utf-16le utf-16le-no-bom utf-16be big5
 *   县农业局/学习心得-马德超.html:
 *     encoding: gb18030               # html then declares gbk
 *   清溪镇/郭文静.docx:
 *     creator: 郭文静                  # also lastModifiedBy, application
 *     created: 2014-03-05T09:30:00Z   # also modified
 *     editMinutes: 3                  # also revision
 * damage:                             # files made besides, or broken after they were made
 *   - {path: 清溪镇/王某.docx, kind: truncate}                 # the first half only
 *   - {path: 清溪镇/空白.docx, kind: empty}                    # zero bytes
 *   - {path: 清溪镇/加密.docx, kind: password, from: 清溪镇/郭文静.docx}
 *   - {path: 清溪镇/图片.png, kind: image}
 *   - {path: 清溪镇/乱码.doc, kind: random}
 *   - {path: 清溪镇/改名.docx, kind: misnamed, from: 清溪镇/孟庆余 群众路线心得.pdf}
 * zip:                                # also .7z .rar .tgz .tar.gz; .eml and .msg with attachments
 *   - {path: 县人民医院/内科.zip, names: gbk, files: [县人民医院/甲.docx, 县人民医院/乙.doc]}
 * </pre>
 *
 * <p>{@code from} names a made file whose bytes are taken; without it the file at {@code path} is
 * taken. Files named in a {@code zip} entry lie only in the archive afterwards.
 *
 * <p>Traps: {@code ZipEntry.setTime} depends on the time zone, so only {@link
 * zhaojing.sample.FixedZip} makes archives. Pdf files use a font that is not embedded, since none
 * may be on the machine; characters outside GB 1 and the basic plane come out as 〓.
 *
 * <p>Read {@link zhaojing.sample.SampleWriter} first.
 */
package zhaojing.sample;
