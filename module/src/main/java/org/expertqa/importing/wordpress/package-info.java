/** Posts as the REST interface of WordPress gives them. */
package org.expertqa.importing.wordpress;
