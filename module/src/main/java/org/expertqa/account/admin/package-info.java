/** The screens of accounts: setting up, signing in, passwords by link, all accounts, one's own. */
package org.expertqa.account.admin;
