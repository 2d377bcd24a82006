/** Guided captures in the workbench: an engineer is led through the recording of what is not public about a device. */
@NullMarked
package org.busbar.ui.internal.guided;

import org.jspecify.annotations.NullMarked;
