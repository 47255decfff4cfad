/** The imported texts in the database, beside the items that they became. */
package org.expertqa.importing.storage;
