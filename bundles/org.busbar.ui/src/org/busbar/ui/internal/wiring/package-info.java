/** The view of the cable between two sockets. */
@NullMarked
package org.busbar.ui.internal.wiring;

import org.jspecify.annotations.NullMarked;
