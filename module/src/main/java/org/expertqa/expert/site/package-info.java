/** The visitors' door to experts. */
package org.expertqa.expert.site;
