/**
 * What is checked when figures are entered for an indicator. Errors keep a figure from being stored, warnings ask for a
 * note before the report is submitted. Which checks an indicator has, from which threshold and with which sentence is
 * data; {@link vn.thiduaso.campaign.check.Checks} only evaluates them. Plain values and rules: no database, no person.
 */
@NamedInterface("check")
@NullMarked
package vn.thiduaso.campaign.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
