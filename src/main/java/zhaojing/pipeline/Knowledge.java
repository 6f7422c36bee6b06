package zhaojing.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zhaojing.model.CheckId;
import zhaojing.model.CheckPage;
import zhaojing.model.ModelFile;
import zhaojing.model.ThemeId;
import zhaojing.procedure.item.ItemReader;
import zhaojing.rubric.Check;
import zhaojing.rubric.CheckGuide;
import zhaojing.rubric.CheckPages;
import zhaojing.rubric.Reviewer;
import zhaojing.rubric.Rubric;
import zhaojing.rubric.UnitCheck;
import zhaojing.rubric.checks.Checks;
import zhaojing.rubric.checks.again.OldProblemAgain;
import zhaojing.rubric.checks.content.ContentChecks;
import zhaojing.rubric.evidence.CampaignYears;
import zhaojing.rubric.evidence.EvidenceWords;
import zhaojing.rubric.ladder.Ladders;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignHead;
import zhaojing.theme.GenreReader;
import zhaojing.theme.KnowledgeFileException;
import zhaojing.theme.Lexicons;
import zhaojing.theme.Period;
import zhaojing.theme.SentenceTagger;
import zhaojing.theme.TrainedModels;

/**
 * What a run knows, read from its models once.
 *
 * @param own the user's own campaign file, if the run has one
 * @param known all campaigns that come with the program
 */
record Knowledge(
    Campaign campaign,
    Optional<ModelFile> own,
    List<CampaignHead> known,
    ReadText.Readers readers,
    List<Check> checks,
    Rubric rubric,
    Ladders ladders,
    OldProblemAgain oldProblems) {

  /**
   * @param campaignName id of a campaign or path of a YAML file
   * @throws ConfigurationException when there is no such campaign or a file is faulty
   */
  static Knowledge of(Models models, String campaignName) {
    Campaigns campaigns = new Campaigns(models);
    try {
      return read(models, campaigns.choose(campaignName), campaigns.known());
    } catch (KnowledgeFileException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  private static Knowledge read(Models models, Campaigns.Chosen chosen, List<CampaignHead> known) {
    Campaign campaign = chosen.campaign();
    TrainedModels trained = TrainedModels.builtIn();
    Lexicons lexicons = Lexicons.read(models.root().resolve("lexicons")).with(campaign);
    EvidenceWords words =
        EvidenceWords.standard()
            .with(
                campaign.head().period().map(Knowledge::around).orElse(List.of()),
                campaign.words().phrases(),
                campaign.words().activities());
    return new Knowledge(
        campaign,
        chosen.own(),
        known,
        new ReadText.Readers(
            new TextReader(new HanlpSegmenter(domainWords(models))),
            new GenreReader(lexicons),
            new SentenceTagger(campaign, lexicons, trained),
            new OfficialWording(official(models)),
            new ItemReader(trained.meanings())),
        Checks.all(words, years(campaign, known), leastChars(campaign)),
        Rubric.with(words),
        new Ladders(words),
        new OldProblemAgain());
  }

  private static Map<String, Integer> leastChars(Campaign campaign) {
    Map<String, Integer> least = new TreeMap<>();
    campaign.words().leastChars().forEach((genre, chars) -> least.put(genre.id(), chars));
    return least;
  }

  /** The campaign's years, and the one before and after. */
  private static List<Integer> around(Period period) {
    return IntStream.rangeClosed(period.from().getYear() - 1, period.to().getYear() + 1)
        .boxed()
        .toList();
  }

  /** Every known campaign that is bound to years; the chosen one may be the user's own. */
  private static List<CampaignYears> years(Campaign chosen, List<CampaignHead> known) {
    Map<String, CampaignHead> byId = new LinkedHashMap<>();
    known.forEach(head -> byId.put(head.id(), head));
    byId.put(chosen.id(), chosen.head());
    List<CampaignYears> years = new ArrayList<>();
    for (CampaignHead head : byId.values()) {
      head.period()
          .ifPresent(
              p ->
                  years.add(
                      new CampaignYears(
                          head.name(), head::namedIn, p.from().getYear(), p.to().getYear())));
    }
    return years;
  }

  Reviewer reviewer() {
    return new Reviewer(rubric);
  }

  Map<ThemeId, String> themeNames() {
    Map<ThemeId, String> names = new LinkedHashMap<>();
    campaign.themes().forEach(theme -> names.put(theme.id(), theme.name()));
    return names;
  }

  /** Checks of all texts of a unit together. */
  List<UnitCheck> unitChecks() {
    return ContentChecks.ofUnits();
  }

  Map<CheckId, String> checkNames() {
    Map<CheckId, String> names = new TreeMap<>();
    checks.forEach(check -> names.put(check.id(), check.name()));
    unitChecks().forEach(check -> names.put(check.id(), check.name()));
    names.put(oldProblems.id(), oldProblems.name());
    return names;
  }

  /** What can be looked up about each check. */
  List<CheckPage> checkPages() {
    CheckGuide guide = CheckGuide.standard();
    List<CheckPage> pages = new ArrayList<>(CheckPages.of(checks, guide));
    pages.addAll(CheckPages.ofUnits(List.of(oldProblems), guide));
    pages.addAll(CheckPages.ofUnits(unitChecks(), guide));
    return List.copyOf(pages);
  }

  private static List<String> domainWords(Models models) {
    String name = "lexicons/domain-words.yaml";
    try (InputStream file = models.open(name)) {
      List<String> words = new ArrayList<>();
      new ObjectMapper(new YAMLFactory())
          .readTree(file)
          .path("words")
          .forEach(line -> line.forEach(word -> words.add(word.asText())));
      return words;
    } catch (IOException e) {
      throw new ConfigurationException("数据文件 " + name + " 有误：" + e.getMessage(), e);
    }
  }

  private static Set<String> official(Models models) {
    Set<String> phrases = new LinkedHashSet<>();
    for (String name : models.list("official")) {
      try (InputStream file = models.open(name)) {
        phrases.addAll(OfficialWording.phrases(file));
      } catch (IOException e) {
        throw new ConfigurationException("数据文件 " + name + " 有误：" + e.getMessage(), e);
      }
    }
    return phrases;
  }
}
