/** Columns that the user chooses, orders and sizes, and that stay so. */
@NullMarked
package org.busbar.ui.internal.columns;

import org.jspecify.annotations.NullMarked;
