package zhaojing.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import zhaojing.pipeline.ConfigurationException;
import zhaojing.similarity.library.LibraryException;

/** Turns what went wrong into one clear line and an exit status. */
record Failures(Messages messages) {
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  int wrongUsage(ParameterException problem, String[] args) {
    CommandLine line = problem.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(messages.text("error.prefix") + describe(problem));
    if (problem instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        err.println(messages.text("error.did-you-mean", String.join(" / ", meant)));
      }
    }
    err.println(messages.text("error.see-help", line.getCommandSpec().qualifiedName()));
    return WRONG_USAGE;
  }

  int failed(Exception problem, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    err.println(messages.text("error.prefix") + message(problem));
    Zhaojing top = (Zhaojing) line.getCommandSpec().root().userObject();
    if (top.verbose()) {
      problem.printStackTrace(err);
    } else if (!isUsage(problem)) {
      err.println(messages.text("error.verbose"));
    }
    return isUsage(problem) ? WRONG_USAGE : FAILED;
  }

  private static boolean isUsage(Exception problem) {
    return problem instanceof ConfigurationException
        || (problem instanceof LibraryException library
            && library.problem() != LibraryException.Problem.BUSY
            && library.problem() != LibraryException.Problem.DAMAGED);
  }

  String message(Exception problem) {
    if (problem instanceof LibraryException library) {
      return messages.text("error.library." + library.problem(), library.place());
    }
    if (problem instanceof AccessDeniedException denied) {
      return messages.text("error.denied", denied.getFile());
    }
    if (problem instanceof FileSystemException failed && failed.getReason() == null) {
      return messages.text("error.file", failed.getFile());
    }
    if (problem instanceof ConfigurationException wrong && !messages.chinese()) {
      return wrong.english();
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }

  private String describe(ParameterException problem) {
    if (problem instanceof MissingParameterException missing) {
      return messages.text(
          "error.missing",
          String.join(
              messages.text("list.separator"),
              missing.getMissing().stream().map(Failures::label).toList()));
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return messages.text("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return messages.text("error.twice", label(twice.getOverwritten()));
    }
    if (problem.getArgSpec() != null && problem.getValue() != null) {
      return messages.text("error.value", label(problem.getArgSpec()), problem.getValue());
    }
    return problem.getMessage();
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : ((PositionalParamSpec) argument).paramLabel();
  }
}
