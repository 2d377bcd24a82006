/** The recording of the bus that the workbench looks at. */
@NullMarked
package org.busbar.ui.internal.recording;

import org.jspecify.annotations.NullMarked;
