package zhaojing.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhaojing.model.CheckId;
import zhaojing.model.ThemeId;
import zhaojing.procedure.item.ItemReader;
import zhaojing.rubric.Check;
import zhaojing.rubric.Reviewer;
import zhaojing.rubric.Rubric;
import zhaojing.rubric.checks.Checks;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.GenreReader;
import zhaojing.theme.KnowledgeFileException;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;

/** What a run knows, read from its models once. */
record Knowledge(Campaign campaign, ReadText.Readers readers, List<Check> checks, Rubric rubric) {

  /**
   * @throws ConfigurationException when there is no such campaign or a file is faulty
   */
  static Knowledge of(Models models, String campaignId) {
    try {
      return read(models, campaignId);
    } catch (KnowledgeFileException e) {
      throw new ConfigurationException(e.getMessage(), e);
    }
  }

  private static Knowledge read(Models models, String campaignId) {
    Path campaignFile = models.root().resolve("campaigns").resolve(campaignId + ".yaml");
    Campaign campaign = CampaignFile.read(campaignFile);
    Lexicons lexicons = Lexicons.read(models.root().resolve("lexicons"));
    return new Knowledge(
        campaign,
        new ReadText.Readers(
            new TextReader(new HanlpSegmenter(domainWords(models))),
            new GenreReader(lexicons),
            new SentenceTagger(campaign, lexicons),
            new OfficialWording(official(models)),
            new ItemReader()),
        Checks.all(),
        Rubric.standard());
  }

  Reviewer reviewer() {
    return new Reviewer(rubric);
  }

  Map<ThemeId, String> themeNames() {
    Map<ThemeId, String> names = new LinkedHashMap<>();
    campaign.themes().forEach(theme -> names.put(theme.id(), theme.name()));
    return names;
  }

  Map<CheckId, String> checkNames() {
    Map<CheckId, String> names = new TreeMap<>();
    checks.forEach(check -> names.put(check.id(), check.name()));
    return names;
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
