/** The page on which everybody of a bloc reads what was changed although it was locked. */
@NullMarked
package vn.thiduaso.disclosure.web;

import org.jspecify.annotations.NullMarked;
