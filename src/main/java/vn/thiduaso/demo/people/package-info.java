/**
 * Who is there: the organisations, the bloc with its terms, the units with their character, their staff with records and
 * trainings, and the accounts. {@link vn.thiduaso.demo.people.SceneMaker} makes them and gives the
 * {@link vn.thiduaso.demo.people.Scene} on which all results stand.
 */
@NullMarked
package vn.thiduaso.demo.people;

import org.jspecify.annotations.NullMarked;
