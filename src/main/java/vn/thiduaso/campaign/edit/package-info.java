/**
 * What the leaders of a bloc change about a running campaign: the checks of its indicators, the words that say what an
 * indicator counts, and the legal grounds that its papers quote (the administrator keeps those that all campaigns share).
 * Every change is audited and read from the sheets of {@link vn.thiduaso.campaign.CampaignCatalogue} by everybody else;
 * changed words are told to the bloc.
 */
@NamedInterface("edit")
@NullMarked
package vn.thiduaso.campaign.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
