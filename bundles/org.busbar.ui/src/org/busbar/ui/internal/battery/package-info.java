/** The view of what the battery says of itself. */
@NullMarked
package org.busbar.ui.internal.battery;

import org.jspecify.annotations.NullMarked;
