/**
 * What becomes of ballot keys that outlive their round (ADR 26): {@link vn.thiduaso.vote.keys.KeySweep} compares the key
 * folder with the rounds of the database once a day and destroys what no open round needs.
 */
@NullMarked
package vn.thiduaso.vote.keys;

import org.jspecify.annotations.NullMarked;
