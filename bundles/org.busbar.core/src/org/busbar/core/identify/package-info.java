/** Which dialect is spoken on a bus, concluded from its frames. */
@NullMarked
package org.busbar.core.identify;

import org.jspecify.annotations.NullMarked;
