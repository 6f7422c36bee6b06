package zhaojing.pipeline;

import java.nio.file.Path;
import java.util.List;
import zhaojing.evaluate.LabelledFile;
import zhaojing.model.Genre;
import zhaojing.model.SubmissionId;
import zhaojing.text.Reading;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;

/**
 * Sentences a second on one core: moves, themes and stances alone, and with the words before them.
 * Run by hand: {@code TaggerThroughput [ROUNDS]}; the first half of the rounds warms up.
 */
final class TaggerThroughput {
  private TaggerThroughput() {}

  public static void main(String[] args) {
    int rounds = args.length == 0 ? 10 : Integer.parseInt(args[0]);
    ReadText.Readers readers = Knowledge.of(Models.bundled(), "mass-line-2013").readers();
    SentenceTagger tagger =
        new SentenceTagger(CampaignFile.builtIn("mass-line-2013"), Lexicons.builtIn());
    List<String> texts =
        LabelledFile.readAll(Path.of("corpus", "labelled", "train")).stream()
            .map(t -> t.text())
            .toList();
    long reading = 0;
    long tagging = 0;
    long sentences = 0;
    for (int round = 0; round < rounds; round++) {
      boolean counts = round >= rounds / 2;
      for (String text : texts) {
        long start = cpu();
        Reading read = readers.text().read(new SubmissionId("t"), text);
        long between = cpu();
        int tagged = tagger.tag(read, Genre.SELF_EXAMINATION).size();
        long end = cpu();
        reading += counts ? between - start : 0;
        tagging += counts ? end - between : 0;
        sentences += counts ? tagged : 0;
      }
    }
    System.out.printf(
        "%d sentences; tagging alone %d, with reading and words %d sentences a second of one core%n",
        sentences,
        sentences * 1_000_000_000L / tagging,
        sentences * 1_000_000_000L / (reading + tagging));
  }

  /** Time of this thread on a processor: other programs on the machine don't count. */
  private static long cpu() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
