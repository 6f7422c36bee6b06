package zhaojing.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command line run in this process, with what it printed. */
record CommandRun(int status, String out, String err) {
  static CommandRun of(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new CommandRun(status, out.toString(), err.toString());
  }
}
