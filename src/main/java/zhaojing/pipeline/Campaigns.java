package zhaojing.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhaojing.model.ModelFile;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.CampaignHead;
import zhaojing.theme.KnowledgeFileException;

/** The campaigns that come with the program, and those in files of the user's own. */
public record Campaigns(Models models) {
  /**
   * A campaign and the user's file it was read from, if it was.
   *
   * @param place of its YAML
   */
  public record Chosen(Campaign campaign, Path place, Optional<ModelFile> own) {}

  /** Those that come with the program, the oldest first, those without years last. */
  public List<CampaignHead> known() {
    Comparator<CampaignHead> byStart =
        Comparator.comparing(h -> h.period().map(p -> p.from().toString()).orElse("~"));
    return reading(
        () ->
            models.campaigns().stream()
                .map(id -> CampaignFile.head(place(id)))
                .sorted(byStart.thenComparing(CampaignHead::id))
                .toList());
  }

  /** True when {@code name} is the id of a campaign or an existing file. */
  public boolean has(String name) {
    return models.campaigns().contains(name) || own(name).isPresent();
  }

  /**
   * @param name id of a campaign, or path of a YAML file
   * @throws ConfigurationException when there is none or it is faulty
   */
  public Chosen choose(String name) {
    if (models.campaigns().contains(name)) {
      Campaign campaign = reading(() -> CampaignFile.read(place(name), models.root()));
      return new Chosen(campaign, place(name), Optional.empty());
    }
    Path file =
        own(name)
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        "没有这个活动：" + name, "No such campaign: " + name, new IOException(name)));
    Campaign campaign = reading(() -> CampaignFile.read(file, models.root()));
    return new Chosen(campaign, file, Optional.of(new ModelFile(name, Models.sha256(file))));
  }

  private Path place(String id) {
    return models.root().resolve("campaigns").resolve(id + ".yaml");
  }

  private static Optional<Path> own(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static <T> T reading(java.util.function.Supplier<T> read) {
    try {
      return read.get();
    } catch (KnowledgeFileException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }
}
