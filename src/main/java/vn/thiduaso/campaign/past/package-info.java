/**
 * What lies before a period: the periods before it, also those of the campaign that its campaign goes on from, and which of
 * their indicators are the same thing. For comparing and copying; no person is asked for, whoever reads reports of those
 * periods asks.
 */
@NamedInterface("past")
@NullMarked
package vn.thiduaso.campaign.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
