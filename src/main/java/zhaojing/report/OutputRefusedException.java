package zhaojing.report;

import java.io.IOException;
import java.nio.file.Path;

/** The output path holds something that is not ours to replace. The message is Chinese. */
public final class OutputRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  OutputRefusedException(Path path, String why) {
    super("不能写入“" + path + "”：" + why);
  }
}
