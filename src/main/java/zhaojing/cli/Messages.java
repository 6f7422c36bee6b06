package zhaojing.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line in one language. */
record Messages(ResourceBundle bundle, boolean chinese) {
  /**
   * The language asked for by {@code --lang en} or {@code --lang=en} anywhere in the arguments;
   * Chinese otherwise.
   */
  static Messages of(List<String> args) {
    boolean english =
        args.contains("--lang=en")
            || (args.contains("--lang")
                && args.indexOf("--lang") + 1 < args.size()
                && args.get(args.indexOf("--lang") + 1).equals("en"));
    Locale locale = english ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle.Control onlyThis =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(
        ResourceBundle.getBundle("zhaojing.cli.messages", locale, onlyThis), !english);
  }

  /** The words of {@code key} with its arguments filled in as in {@link MessageFormat}. */
  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
