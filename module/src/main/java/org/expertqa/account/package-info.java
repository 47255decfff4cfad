/** Who may come in and do what: accounts, roles, passwords, sessions, one-time links. Plain Java; rows are in storage. */
package org.expertqa.account;
