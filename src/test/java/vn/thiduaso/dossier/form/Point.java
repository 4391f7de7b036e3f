package vn.thiduaso.dossier.form;

import java.util.function.BooleanSupplier;

/** A point of the decree, and whether a file keeps it. */
record Point(String id, String what, BooleanSupplier holds) {}
