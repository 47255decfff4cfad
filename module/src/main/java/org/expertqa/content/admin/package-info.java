/** The screens of all types alike: the desk, the lists, what is done with several items at once, and the history of each. */
package org.expertqa.content.admin;
