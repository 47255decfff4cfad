/** Files that come together in a zip: looked over before anything is unpacked, read one by one, never written anywhere. */
package org.expertqa.importing.zip;
