/** What two texts have in common and where they differ, word by word. */
package org.expertqa.comparing;
