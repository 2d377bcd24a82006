/** Asking for leave to send, and taking it back. */
@NullMarked
package org.busbar.ui.internal.arming;

import org.jspecify.annotations.NullMarked;
