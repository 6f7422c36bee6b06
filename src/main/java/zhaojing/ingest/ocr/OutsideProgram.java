package zhaojing.ingest.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program to its end: bytes in, bytes out, nothing left behind. */
final class OutsideProgram {
  private static final int MAX_OUTPUT_BYTES = 32 << 20;

  private OutsideProgram() {}

  /**
   * What the program wrote to its standard output.
   *
   * @param command program and arguments, as they are: no shell reads them
   * @throws IOException when it can't be started or ends with a status that is not 0
   */
  static ByteArrayOutputStream run(List<String> command, byte[] input, Duration limit)
      throws IOException, TimeoutException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try {
      ByteArrayOutputStream output = new ByteArrayOutputStream();
      Thread writer = daemon(() -> write(process, input));
      Thread reader = daemon(() -> read(process, output));
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TimeoutException(command.get(0));
      }
      writer.join();
      reader.join();
      if (process.exitValue() != 0) {
        throw new IOException(command.get(0) + " ended with " + process.exitValue());
      }
      return output;
    } finally {
      process.destroyForcibly();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "zhaojing-ocr");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void write(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      // It ended early; its status says so.
      return;
    }
  }

  private static void read(Process process, ByteArrayOutputStream output) {
    try (InputStream out = process.getInputStream()) {
      output.writeBytes(out.readNBytes(MAX_OUTPUT_BYTES));
    } catch (IOException e) {
      // It was killed; the waiting thread knows.
      return;
    }
  }
}
