/** Pages of the catalogue and the register of awards. */
@NullMarked
package vn.thiduaso.award.web;

import org.jspecify.annotations.NullMarked;
