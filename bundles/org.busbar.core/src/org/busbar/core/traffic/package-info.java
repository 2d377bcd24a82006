/** What a log holds: messages, their periods and data lengths, the load of the bus; and how two logs differ. */
@NullMarked
package org.busbar.core.traffic;

import org.jspecify.annotations.NullMarked;
