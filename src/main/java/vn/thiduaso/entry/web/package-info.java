/** Pages on which a unit enters and submits its report, and on which the leaders of the bloc read it. */
@NullMarked
package vn.thiduaso.entry.web;

import org.jspecify.annotations.NullMarked;
