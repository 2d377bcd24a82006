/** The view of the live frames. */
@NullMarked
package org.busbar.ui.internal.frames;

import org.jspecify.annotations.NullMarked;
