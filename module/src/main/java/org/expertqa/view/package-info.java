/** Pages from templates: the only room that knows Velocity. */
package org.expertqa.view;
