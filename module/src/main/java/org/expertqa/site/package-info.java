/** What the visitors' pages of all types share: addresses, the expert's card, lists of answers, structured data. */
package org.expertqa.site;
