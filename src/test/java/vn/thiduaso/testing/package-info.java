/** What tests share: one database for all of them, one application context, the count of SQL statements. */
package vn.thiduaso.testing;
