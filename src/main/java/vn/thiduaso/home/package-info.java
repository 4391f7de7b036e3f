/**
 * What a person sees first: the way around and Việc cần làm. May read every module; nobody reads it.
 */
@NullMarked
package vn.thiduaso.home;

import org.jspecify.annotations.NullMarked;
