/** Takes the text out of HTML: what the page shows as Markdown, what its head says as front matter. */
package org.expertqa.importing.html;
