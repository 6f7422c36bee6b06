package zhaojing.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.Doctor;

/**
 * {@code zhaojing doctor}: what this machine has and how to add what is missing. Missing things are
 * no failure.
 */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private Zhaojing top;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Messages messages = top.messages();
    for (Doctor.Result result : Doctor.look().results()) {
      String key = "doctor." + result.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
      out.println(
          messages.text(
              result.ok() ? "doctor.ok" : "doctor.missing",
              messages.text(key),
              result.detail().isEmpty() ? "" : messages.text("doctor.found", result.detail())));
      if (!result.ok()) {
        out.println(messages.text("doctor.add", messages.text(key + ".add")));
      }
    }
    out.flush();
    return 0;
  }
}
