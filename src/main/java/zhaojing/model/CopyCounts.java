package zhaojing.model;

/**
 * Characters of one text, or of many, by what they share with other texts. A shared character is
 * counted once, under the first of the kinds that applies, in this order: official wording, copied,
 * quoted, own, set phrases, headings. Han characters, letters and digits are counted, as UTF-16
 * code units; punctuation and spaces are not.
 *
 * @param chars of the whole text
 * @param official in official wording, also where it stands inside copied passages
 * @param officialInCopied of these, inside copied passages
 * @param copied in copied passages, without the official wording there
 * @param quoted in passages that quote their source
 * @param own in passages that the same author wrote before
 * @param setPhrases in shared set phrases
 * @param headings in shared titles and headings
 */
public record CopyCounts(
    long chars,
    long official,
    long officialInCopied,
    long copied,
    long quoted,
    long own,
    long setPhrases,
    long headings) {
  public static final CopyCounts NONE = new CopyCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** Everything that stands elsewhere too, whatever it is: 重复字数. */
  public long matched() {
    return official + copied + quoted + own + setPhrases + headings;
  }

  /** 总文字复制比: {@link #matched()} of all characters, 0 to 1. */
  public double total() {
    return share(matched());
  }

  /** 去除引用/官方表述复制比: without official wording and quotations, 0 to 1. */
  public double withoutQuoted() {
    return share(matched() - official - quoted);
  }

  /** 去除本人已有文字复制比: without what the same author wrote before, 0 to 1. */
  public double withoutOwn() {
    return share(matched() - own);
  }

  /** The contract's {@code copiedShare}: copied passages with the official wording in them. */
  public double copiedShare() {
    return share(copied + officialInCopied);
  }

  /** {@code part} of all characters; 0 for an empty text. */
  public double share(long part) {
    return chars == 0 ? 0 : part / (double) chars;
  }

  public CopyCounts plus(CopyCounts other) {
    return new CopyCounts(
        chars + other.chars,
        official + other.official,
        officialInCopied + other.officialInCopied,
        copied + other.copied,
        quoted + other.quoted,
        own + other.own,
        setPhrases + other.setPhrases,
        headings + other.headings);
  }
}
