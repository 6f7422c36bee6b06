package zhaojing.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run was made. Holds no clock and no machine names: the same input gives the same bytes.
 *
 * @param inputs as named by the user
 * @param config every setting as resolved, sorted by key
 * @param campaign id
 * @param campaignName in Chinese
 * @param files number of input files and archive entries; a bundle is one file and several
 *     submissions
 * @param engine the engine's name
 * @param other the campaign that the texts plainly speak of, when it is not this one
 */
public record RunInfo(
    String version,
    List<String> inputs,
    Map<String, String> config,
    String campaign,
    String campaignName,
    List<ModelFile> models,
    int files,
    String engine,
    Optional<OtherCampaign> other) {
  /** Of texts that speak of no other campaign. */
  public RunInfo(
      String version,
      List<String> inputs,
      Map<String, String> config,
      String campaign,
      String campaignName,
      List<ModelFile> models,
      int files,
      String engine) {
    this(version, inputs, config, campaign, campaignName, models, files, engine, Optional.empty());
  }
}
