package zhaojing.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top command: says what there is. */
@Command(
    name = "zhaojing",
    subcommands = {
      ReviewCommand.class,
      CompareCommand.class,
      LibraryCommand.class,
      SearchCommand.class,
      CampaignCommand.class,
      CheckCommand.class,
      SampleCommand.class,
      BenchCommand.class,
      EvaluateCommand.class,
      DoctorCommand.class,
      TrainCommand.class
    },
    versionProvider = Zhaojing.Version.class)
final class Zhaojing implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "option.help")
  private boolean help;

  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  private Language language = Language.ZH;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.verbose")
  private boolean verbose;

  /** The languages there are; read by {@link Messages#of} before the arguments are parsed. */
  enum Language {
    ZH,
    EN
  }

  private final Messages messages;

  Zhaojing(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  boolean verbose() {
    return verbose;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new CommandLine.ParameterException(spec.commandLine(), messages.text("error.no-command"));
  }

  /** The version the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    static String current() {
      String version = Zhaojing.class.getPackage().getImplementationVersion();
      return version == null ? "dev" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"zhaojing " + current()};
    }
  }
}
