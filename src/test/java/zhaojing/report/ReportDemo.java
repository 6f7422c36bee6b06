package zhaojing.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import zhaojing.model.RunResult;
import zhaojing.report.html.HtmlReport;
import zhaojing.report.json.JsonReport;
import zhaojing.report.xlsx.XlsxReport;

/**
 * Writes a report of an invented run, to look at: arguments are the folder, the number of texts and
 * their length.
 */
final class ReportDemo {
  private ReportDemo() {}

  public static void main(String[] args) throws IOException {
    RunResult result = SampleRun.of(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    new ReportFolder(Path.of(args[0]))
        .write(result, List.of(new JsonReport(), new HtmlReport(), new XlsxReport()));
  }
}
