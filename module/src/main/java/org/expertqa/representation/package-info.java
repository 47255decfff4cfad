/** How live items look to other programs, as JSON: the same behind every door. */
package org.expertqa.representation;
