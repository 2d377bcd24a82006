/** How quantities are called and written. */
@NullMarked
package org.busbar.ui.internal.quantity;

import org.jspecify.annotations.NullMarked;
