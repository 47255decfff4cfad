/** The people whose names stand behind answers. */
package org.expertqa.expert;
