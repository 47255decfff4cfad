/** The database: connections, transactions, migrations. */
package org.expertqa.db;
