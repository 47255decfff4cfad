/** Accounts, sessions, links and sign-in attempts in a relational database, SQLite or PostgreSQL. */
package org.expertqa.account.storage;
