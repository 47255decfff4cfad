/** Rich text and safe markup; it imports none of ours. */
package org.expertqa.text;
