/** Contents in a relational database, SQLite or PostgreSQL, with every statement in sight. */
package org.expertqa.content.storage;
