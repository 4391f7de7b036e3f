/**
 * What the leaders of a bloc change about a running campaign: the checks of its indicators. Every change is audited and
 * read from the sheets of {@link vn.thiduaso.campaign.CampaignCatalogue} by everybody else.
 */
@NullMarked
package vn.thiduaso.campaign.edit;

import org.jspecify.annotations.NullMarked;
