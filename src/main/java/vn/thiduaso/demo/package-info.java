/**
 * The demo (profile {@code demo} only): a fictitious bloc with its people ({@code demo.people}), their results
 * ({@code demo.results}), nominations and awards, written once into an empty database before the first request. The same
 * data come of the same day; what people enter afterwards is kept. Everything stands on the injected clock: the running
 * campaign's current period always contains today.
 */
@NullMarked
package vn.thiduaso.demo;

import org.jspecify.annotations.NullMarked;
