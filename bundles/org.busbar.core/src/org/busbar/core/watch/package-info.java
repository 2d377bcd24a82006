/** Watching a bus for days without anybody looking: a ring of captures, a table by the minute, a list of what happened. */
@NullMarked
package org.busbar.core.watch;

import org.jspecify.annotations.NullMarked;
