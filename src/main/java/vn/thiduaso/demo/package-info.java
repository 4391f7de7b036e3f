/**
 * The demo (profile {@code demo} only): a fictitious bloc with its units, staff, accounts, campaigns, results and
 * awards, written once into an empty database before the first request. The same data come of the same day; what people
 * enter afterwards is kept. Everything stands on the injected clock: the running campaign's current period always
 * contains today. Lists of names and words are in {@code resources/demo}.
 */
@NullMarked
package vn.thiduaso.demo;

import org.jspecify.annotations.NullMarked;
