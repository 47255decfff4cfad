/** The settings, read once from the places where an operator may write them. */
package org.expertqa.config;
