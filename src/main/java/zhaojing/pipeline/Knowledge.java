package zhaojing.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhaojing.similarity.official.OfficialWording;
import zhaojing.text.HanlpSegmenter;
import zhaojing.text.TextReader;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignFile;
import zhaojing.theme.GenreReader;
import zhaojing.theme.Lexicons;
import zhaojing.theme.SentenceTagger;

/** What a run knows, read from its models once. */
record Knowledge(Campaign campaign, ReadText.Readers readers) {

  static Knowledge of(Models models, String campaignId) {
    Campaign campaign =
        CampaignFile.read(models.root().resolve("campaigns/" + campaignId + ".yaml"));
    Lexicons lexicons = Lexicons.read(models.root().resolve("lexicons"));
    Set<String> phrases = official(models);
    return new Knowledge(
        campaign,
        new ReadText.Readers(
            new TextReader(new HanlpSegmenter(List.of())),
            new GenreReader(lexicons),
            new SentenceTagger(campaign, lexicons),
            new OfficialWording(phrases)));
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
