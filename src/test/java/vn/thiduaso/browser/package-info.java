/** Journeys through the running application in a real browser, as the people of the demo. */
@NullMarked
package vn.thiduaso.browser;

import org.jspecify.annotations.NullMarked;
