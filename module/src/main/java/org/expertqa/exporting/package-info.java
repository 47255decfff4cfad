/** Takes items out: each as a file of its own, which comes back as it was. */
package org.expertqa.exporting;
