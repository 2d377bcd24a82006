/** Which frames are to be seen: what the user writes, what it means, and the line in which it is written. */
@NullMarked
package org.busbar.ui.internal.filter;

import org.jspecify.annotations.NullMarked;
