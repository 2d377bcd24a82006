/** Recording: the frames of a bus and what happens to it, into a {@link org.busbar.can.capture capture}. */
@NullMarked
package org.busbar.core.recorder;

import org.jspecify.annotations.NullMarked;
