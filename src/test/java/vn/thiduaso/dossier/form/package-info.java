/** The form check: reads the files of a dossier back and compares them with NĐ 30/2020/NĐ-CP, Phụ lục I. */
package vn.thiduaso.dossier.form;
