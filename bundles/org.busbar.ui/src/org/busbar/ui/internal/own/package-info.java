/** The user's own DBC files and documents. */
@NullMarked
package org.busbar.ui.internal.own;

import org.jspecify.annotations.NullMarked;
