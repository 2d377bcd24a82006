/** The bus line: what the bus that is looked at is doing, in the trim of every window. */
@NullMarked
package org.busbar.ui.internal.busline;

import org.jspecify.annotations.NullMarked;
