/**
 * What every page looks like and speaks: the layout and its navigation, form controls, status badges, tables with
 * paging, Vietnamese number and date formats, the notice after an action, error pages, the clock. Templates of the
 * features use the fragments in {@code templates/ui} and the bean {@code formats}; see {@code docs/ui.md}. Knows no
 * feature.
 */
@NullMarked
package vn.thiduaso.ui;

import org.jspecify.annotations.NullMarked;
