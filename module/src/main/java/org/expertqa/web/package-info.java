/** The web application around the doors: front door, page cache, files, errors, and the way to the installation. */
package org.expertqa.web;
