/** The page of a campaign's dossier: choices in the address, what is in it and what is missing, and its downloads. */
@NullMarked
package vn.thiduaso.dossier.web;

import org.jspecify.annotations.NullMarked;
