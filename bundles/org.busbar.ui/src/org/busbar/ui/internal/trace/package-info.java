/** The view of all frames of a bus in the order of their coming. */
@NullMarked
package org.busbar.ui.internal.trace;

import org.jspecify.annotations.NullMarked;
