package zhaojing.pipeline;

import java.util.List;
import java.util.Optional;
import zhaojing.model.OtherCampaign;
import zhaojing.theme.Campaign;
import zhaojing.theme.CampaignHead;

/** Tells when a batch was plainly written for another campaign than the one it is reviewed for. */
final class SpokenOf {
  private SpokenOf() {}

  /**
   * @param known the campaigns there are, in order of precedence
   * @return the one most texts name, when more than half name it and fewer than half as many name
   *     the chosen one
   */
  static Optional<OtherCampaign> another(
      List<ReadText> batch, Campaign chosen, List<CampaignHead> known) {
    List<String> texts =
        batch.stream()
            .filter(t -> t.submission().genre().isReflection())
            .map(t -> t.submission().title() + "\n" + t.reading().view().text())
            .toList();
    long own = naming(texts, chosen.head());
    Optional<OtherCampaign> most = Optional.empty();
    for (CampaignHead head : known) {
      long naming = head.id().equals(chosen.id()) ? 0 : naming(texts, head);
      if (naming * 2 > texts.size()
          && own * 2 < naming
          && most.stream().allMatch(m -> m.texts() < naming)) {
        most = Optional.of(new OtherCampaign(head.id(), head.name(), (int) naming, texts.size()));
      }
    }
    return most;
  }

  private static long naming(List<String> texts, CampaignHead head) {
    return texts.stream().filter(head::namedIn).count();
  }
}
