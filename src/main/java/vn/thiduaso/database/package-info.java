/**
 * The database that is there without being installed. When no {@code spring.datasource.url} is given, a real PostgreSQL
 * server is started with its data in {@code ${thidua.data-dir}/postgres} and stopped with the application; it listens on
 * the loopback address only and asks for a password made at the first start. Data is durable: what was committed
 * survives the sudden death of the application, of the server and of the machine. One running application per folder.
 * With a URL nothing here takes part, and the packaged jar does not contain the server.
 */
@NullMarked
package vn.thiduaso.database;

import org.jspecify.annotations.NullMarked;
