/**
 * What every part of the demo is written with: the lists of {@code resources/demo}, chance that always falls the same
 * way, the day on which the demo is made, and rows that go into the database many at a time. It knows no table and no
 * person.
 */
@NullMarked
package vn.thiduaso.demo.writing;

import org.jspecify.annotations.NullMarked;
