/** Recording the bus that is open. */
@NullMarked
package org.busbar.ui.internal.recording;

import org.jspecify.annotations.NullMarked;
