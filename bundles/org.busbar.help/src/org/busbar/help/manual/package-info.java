/** The pages of the help as they are written: Markdown below {@code pages/}, one folder for each language. Plain Java. */
@NullMarked
package org.busbar.help.manual;

import org.jspecify.annotations.NullMarked;
