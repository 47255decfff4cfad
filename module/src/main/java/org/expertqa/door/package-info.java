/** The mark of the classes that requests come in by. */
package org.expertqa.door;
