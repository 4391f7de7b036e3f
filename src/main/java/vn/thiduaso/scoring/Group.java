package vn.thiduaso.scoring;

/** A group of items on the score sheet, such as "I. Chính quyền số". */
public record Group(String code, String name) {}
