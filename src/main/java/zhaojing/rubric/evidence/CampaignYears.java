package zhaojing.rubric.evidence;

import java.util.function.Predicate;

/**
 * The years of one campaign.
 *
 * @param name in Chinese
 * @param namedIn true for a text that calls the campaign by its name
 */
public record CampaignYears(String name, Predicate<String> namedIn, int firstYear, int lastYear) {}
