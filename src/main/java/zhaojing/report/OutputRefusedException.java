package zhaojing.report;

import java.io.IOException;
import java.nio.file.Path;

/** The output path holds something that is not ours to replace. The message is Chinese. */
public final class OutputRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String english;

  OutputRefusedException(Path path, String why, String english) {
    super("不能写入“" + path + "”：" + why);
    this.english = "Can't write to " + path + ": " + english;
  }

  /** The message in English. */
  public String english() {
    return english;
  }
}
