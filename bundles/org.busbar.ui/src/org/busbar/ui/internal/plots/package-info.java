/** The view of curves of quantities and signals over time. */
@NullMarked
package org.busbar.ui.internal.plots;

import org.jspecify.annotations.NullMarked;
