/** The settings of a device, and whether the bus shows them. */
@NullMarked
package org.busbar.ui.internal.settings;

import org.jspecify.annotations.NullMarked;
