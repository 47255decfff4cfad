/** The imported texts in the database, beside the items that they became, and those that are still being placed. */
package org.expertqa.importing.storage;
