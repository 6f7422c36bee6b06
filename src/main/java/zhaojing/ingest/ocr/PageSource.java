package zhaojing.ingest.ocr;

import java.io.Closeable;
import java.io.IOException;

/** The pages of one file as pictures, made one at a time. For one thread. */
interface PageSource extends Closeable {
  int pages() throws IOException;

  /**
   * @param number from 1
   * @throws IOException when this page can't be drawn
   */
  GrayPage page(int number) throws IOException;
}
