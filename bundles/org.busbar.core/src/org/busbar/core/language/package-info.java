/** The language of the reader, and how texts in it are found. */
@NullMarked
package org.busbar.core.language;

import org.jspecify.annotations.NullMarked;
