/** What the installer sets on a device, and whether the bus shows that it is set. */
@NullMarked
package org.busbar.core.settings;

import org.jspecify.annotations.NullMarked;
