/** The labels that announce the parts of an answer, and the people that they name. */
package org.expertqa.importing.labels;
