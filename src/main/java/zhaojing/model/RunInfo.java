package zhaojing.model;

import java.util.List;
import java.util.Map;

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
 */
public record RunInfo(
    String version,
    List<String> inputs,
    Map<String, String> config,
    String campaign,
    String campaignName,
    List<ModelFile> models,
    int files,
    String engine) {}
