package zhaojing.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignCheck;
import zhaojing.theme.KnowledgeFileException;
import zhaojing.theme.Period;

/** Work on campaign files: runs their examples, starts new ones. */
public record CampaignJob(Models models) {
  /**
   * An example that does not hold.
   *
   * @param file that holds it
   * @param line in the file, from 1; empty when the example is written there in another form
   */
  public record Located(Path file, OptionalInt line, CampaignCheck.Failure failure) {}

  /**
   * @param examples how many were run
   */
  public record Checked(Campaign campaign, int examples, List<Located> failures) {}

  /**
   * Runs the examples of a campaign, those of the themes it includes too.
   *
   * @param name id of a campaign, or path of a YAML file
   * @throws ConfigurationException when there is none or it is faulty
   */
  public Checked check(String name) {
    Campaigns.Chosen chosen = new Campaigns(models).choose(name);
    Campaign campaign = chosen.campaign();
    List<CampaignCheck.Failure> failures = new ArrayList<>();
    try {
      failures.addAll(CampaignCheck.themes(campaign));
      if (!campaign.examples().isEmpty()) {
        ReadText.Readers readers = Knowledge.of(models, name).readers();
        failures.addAll(CampaignCheck.labels(campaign, readers.text(), readers.tagger()));
      }
    } catch (KnowledgeFileException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
    List<Located> located = failures.stream().map(f -> locate(chosen.place(), f)).toList();
    return new Checked(campaign, count(campaign), located);
  }

  private static int count(Campaign campaign) {
    return campaign.examples().size()
        + campaign.themes().stream()
            .map(t -> t.examples())
            .mapToInt(e -> e.flag().size() + e.pass().size() + e.knownMiss().size())
            .sum();
  }

  /** In the campaign's own file first, then in those it may include. */
  private Located locate(Path own, CampaignCheck.Failure failure) {
    Stream<Path> others =
        Stream.of("themes", "campaigns")
            .flatMap(folder -> models.list(folder).stream())
            .map(models.root()::resolve);
    return Stream.concat(Stream.of(own), others)
        .map(file -> new Located(file, line(file, failure.text()), failure))
        .filter(found -> found.line().isPresent())
        .findFirst()
        .orElse(new Located(own, OptionalInt.empty(), failure));
  }

  private static OptionalInt line(Path file, String text) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return IntStream.range(0, lines.size())
          .filter(i -> lines.get(i).contains(text))
          .map(i -> i + 1)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A commented campaign file that passes its check.
   *
   * @param id of the new campaign
   * @param from id of a campaign whose themes it takes over
   * @throws ConfigurationException when there is no campaign {@code from}
   */
  public String skeleton(String id, Optional<String> from) {
    String include = "# include: [themes/four-winds.yaml, themes/work.yaml]";
    String period = "# from: \"2026-03-01\"\n# to: \"2026-12-31\"";
    if (from.isPresent()) {
      Campaign base = new Campaigns(models).choose(from.get()).campaign();
      include = "include: [campaigns/" + base.id() + ".yaml]";
      period = base.head().period().map(CampaignJob::written).orElse(period);
    }
    return template().replace("@ID@", id).replace("@INCLUDE@", include).replace("@PERIOD@", period);
  }

  private static String written(Period period) {
    return "from: \"" + period.from() + "\"\nto: \"" + period.to() + "\"";
  }

  private static String template() {
    try (InputStream in = CampaignJob.class.getResourceAsStream("campaign.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the jar holds no skeleton of a campaign");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
