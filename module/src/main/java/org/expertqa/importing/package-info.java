/** Brings files in: puts together what was read in each, and stores it as items. */
package org.expertqa.importing;
