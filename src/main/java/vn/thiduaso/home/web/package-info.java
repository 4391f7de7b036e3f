/** The way around (navigation), Việc cần làm and the dashboard as pages. */
@NullMarked
package vn.thiduaso.home.web;

import org.jspecify.annotations.NullMarked;
