/** Who checks whom, and the page on which the checking unit says what it thinks of each item. */
@NullMarked
package vn.thiduaso.crosscheck.web;

import org.jspecify.annotations.NullMarked;
