/** The screens of all types alike: the desk, the lists, and what is done with several items at once. */
package org.expertqa.content.admin;
