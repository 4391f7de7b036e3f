/**
 * The pages around a period's reports: the one on which an officer enters the results of a unit, what stands on it
 * (groups, rows, earlier results, the register's figures, what a save had to say), and the leaders' list of all
 * reports. It reads and changes reports through the report module, which holds the rules; its texts are the bundle
 * {@code report}, its templates {@code templates/report}.
 */
@NullMarked
package vn.thiduaso.entry;

import org.jspecify.annotations.NullMarked;
