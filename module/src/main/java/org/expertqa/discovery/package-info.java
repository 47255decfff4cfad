/** How crawlers find their way: the sitemap, robots.txt, and llms.txt. */
package org.expertqa.discovery;
