/** The Expert Q&amp;A type: a question and a named expert's answer, and what publishing asks of it. */
package org.expertqa.answer;
