/** How our records look as JSON. */
package org.expertqa.json;
