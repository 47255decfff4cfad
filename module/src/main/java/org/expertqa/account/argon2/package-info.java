/** Password hashes by Argon2id: the only importer of the library that makes them. */
package org.expertqa.account.argon2;
