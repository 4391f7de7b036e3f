/** Pages of council sessions and their votes under {@code /phong-trao/{campaignId}/hop-xet}. */
@NullMarked
package vn.thiduaso.vote.web;

import org.jspecify.annotations.NullMarked;
