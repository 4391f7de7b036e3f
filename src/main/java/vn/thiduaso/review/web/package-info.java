/** The queue of submitted reports and the page on which one is verified. */
@NullMarked
package vn.thiduaso.review.web;

import org.jspecify.annotations.NullMarked;
