/**
 * The last word of a start: once everything is ready, the log says at which address the application is found and, in the
 * demo, with which accounts one can look around. Knows no feature; prints nothing secret outside the demo.
 */
@NullMarked
package vn.thiduaso.startup;

import org.jspecify.annotations.NullMarked;
