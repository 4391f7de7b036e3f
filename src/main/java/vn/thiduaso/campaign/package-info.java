/**
 * Campaigns: what is measured, when it is reported, how it is scored and what can be won. Read by every feature through
 * {@link vn.thiduaso.campaign.CampaignCatalogue} as immutable sheets that are kept in memory; changed only here.
 */
@NullMarked
package vn.thiduaso.campaign;

import org.jspecify.annotations.NullMarked;
