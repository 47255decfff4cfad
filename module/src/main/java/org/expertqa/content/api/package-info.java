/** The door for other programs that read: live items of every type as JSON. */
package org.expertqa.content.api;
