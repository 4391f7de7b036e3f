/** Pages of the versions, their comparison and files, and of the sections of the unit's paper. */
@NullMarked
package vn.thiduaso.submission.web;

import org.jspecify.annotations.NullMarked;
