/** What all screens for those who run the site share: who asks, who is let in, forms, notices, ways back. */
package org.expertqa.admin;
