package zhaojing.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs one command line and returns its exit status. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Messages messages = Messages.of(List.of(args));
    CommandLine line = new CommandLine(new Zhaojing(messages));
    line.setResourceBundle(messages.bundle());
    line.setOut(out).setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.getCommandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters(true);
    Failures failures = new Failures(messages);
    line.setParameterExceptionHandler(failures::wrongUsage);
    line.setExecutionExceptionHandler(failures::failed);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      err.println(messages.text("error.prefix") + messages.text("error.memory", megabytes));
      return Failures.FAILED;
    }
  }
}
