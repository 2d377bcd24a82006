/** Pages of text with headings, tables and links, as they are written, shown, searched and gone through. */
@NullMarked
package org.busbar.ui.internal.page;

import org.jspecify.annotations.NullMarked;
