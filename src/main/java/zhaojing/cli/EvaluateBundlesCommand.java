package zhaojing.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhaojing.pipeline.BundleEvaluation;

/** {@code zhaojing evaluate bundles DIR}: measures the splitting of files with known parts. */
@Command(name = "bundles")
final class EvaluateBundlesCommand implements Callable<Integer> {
  @ParentCommand private EvaluateCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "param.evaluate.bundles")
  private Path folder;

  @Option(names = "--json", descriptionKey = "option.evaluate.json")
  private boolean json;

  @Override
  public Integer call() {
    parent.requireFolder(folder);
    spec.commandLine()
        .getOut()
        .println(
            json
                ? BundleEvaluation.json(folder)
                : BundleEvaluation.table(folder, parent.messages().chinese()));
    return 0;
  }
}
