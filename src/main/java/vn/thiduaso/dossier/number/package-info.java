/**
 * The bloc's own numbers of papers (NĐ 30/2020/NĐ-CP, Điều 15): a series for each kind of paper and year, that begins with 1
 * every year. A number is given in the transaction that stores the paper: what is rolled back leaves no gap, and two
 * people at once get two numbers. A paper keeps its number however often it is asked for.
 */
@NullMarked
package vn.thiduaso.dossier.number;

import org.jspecify.annotations.NullMarked;
