/**
 * The files of a dossier, made of its data alone (NĐ 30/2020/NĐ-CP, Phụ lục I): the tờ trình with its lists, achievement
 * reports, a short profile of each person, the council's minutes, the list of evidence, a workbook of all lists, and a
 * table of contents with checksums. {@link vn.thiduaso.dossier.parts.PartMaker} is the door.
 */
@NullMarked
package vn.thiduaso.dossier.parts;

import org.jspecify.annotations.NullMarked;
