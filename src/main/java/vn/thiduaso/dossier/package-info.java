/**
 * Papers that leave the bloc: for a campaign, an award form and a recipient the tờ trình with its lists, made of
 * accepted nominations only, as docx, pdf and xlsx. Names, posts, legal grounds and signers are those of the day of
 * signing. Leaders of the bloc and its superiors download; units do not. Votes are left blank to be written by hand.
 */
@NullMarked
package vn.thiduaso.dossier;

import org.jspecify.annotations.NullMarked;
