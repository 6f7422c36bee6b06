package zhaojing.sample;

/** Writes one text as a file of one format. */
@FunctionalInterface
public interface SampleWriter {
  /**
   * @param text lines joined by {@code \n}, one paragraph a line
   * @return the whole file, the same bytes for the same arguments
   */
  byte[] write(String text, SampleProperties properties);

  /** As {@link #write(String, SampleProperties)} with no properties set. */
  default byte[] write(String text) {
    return write(text, SampleProperties.NONE);
  }
}
