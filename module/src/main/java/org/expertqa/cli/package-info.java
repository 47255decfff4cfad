/** The commands of {@code java -jar expert-qa.war}. */
package org.expertqa.cli;
