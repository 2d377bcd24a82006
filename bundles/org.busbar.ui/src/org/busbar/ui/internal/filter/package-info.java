/** Which frames are shown. */
@NullMarked
package org.busbar.ui.internal.filter;

import org.jspecify.annotations.NullMarked;
