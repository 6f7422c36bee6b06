package zhaojing.report.json;

import java.io.IOException;
import java.util.TreeMap;
import zhaojing.model.ModelFile;
import zhaojing.model.OtherCampaign;
import zhaojing.model.RunInfo;
import zhaojing.model.RunResult;
import zhaojing.report.JsonWriter;

/** {@code run.json}: how the run was made and how many texts came of it. */
final class RunFile {
  private RunFile() {}

  static void write(JsonWriter out, RunResult result) throws IOException {
    RunInfo run = result.run();
    out.beginObject();
    out.number("contract", JsonReport.CONTRACT);
    out.text("version", run.version());
    out.texts("inputs", run.inputs());
    out.texts("config", new TreeMap<>(run.config()));
    out.text("campaign", run.campaign());
    if (run.other().isPresent()) {
      OtherCampaign other = run.other().get();
      out.beginObject("otherCampaign");
      out.text("campaign", other.id());
      out.number("texts", other.texts());
      out.number("of", other.of());
      out.endObject();
    } else {
      out.nothing("otherCampaign");
    }
    out.beginArray("models");
    for (ModelFile model : run.models()) {
      out.beginObject();
      out.text("name", model.name());
      out.text("sha256", model.sha256());
      out.endObject();
    }
    out.endArray();
    out.number("files", run.files());
    out.number("received", result.received());
    out.number("submissions", result.received());
    out.number("reviewed", result.submissions().size());
    out.number("unreadable", result.unread().size());
    out.text("engine", run.engine());
    out.beginObject("copies");
    CopyLines.counts(out, result.copies().batch());
    out.endObject();
    if (result.copies().chance().isPresent()) {
      CopyLines.chance(out, result.copies().chance().get());
    }
    out.endObject();
  }
}
