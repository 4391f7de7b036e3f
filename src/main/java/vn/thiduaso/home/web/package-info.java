/** The way around (navigation) and Việc cần làm as pages. */
@NullMarked
package vn.thiduaso.home.web;

import org.jspecify.annotations.NullMarked;
