/** Pages that show a campaign: what the plan asks, when, how it is scored and what can be won. */
@NullMarked
package vn.thiduaso.campaign.web;

import org.jspecify.annotations.NullMarked;
