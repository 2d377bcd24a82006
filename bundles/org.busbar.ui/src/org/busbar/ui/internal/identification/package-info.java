/** The view of which protocol each end of the bus speaks. */
@NullMarked
package org.busbar.ui.internal.identification;

import org.jspecify.annotations.NullMarked;
