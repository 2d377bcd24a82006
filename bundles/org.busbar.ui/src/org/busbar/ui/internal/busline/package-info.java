/** The line that says what the bus does. */
@NullMarked
package org.busbar.ui.internal.busline;

import org.jspecify.annotations.NullMarked;
