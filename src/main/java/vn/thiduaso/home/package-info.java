/**
 * What a person sees first: the way around, Việc cần làm and the dashboard. May read every module; nobody reads it.
 */
@NullMarked
package vn.thiduaso.home;

import org.jspecify.annotations.NullMarked;
