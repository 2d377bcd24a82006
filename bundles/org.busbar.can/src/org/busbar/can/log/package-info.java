/** Files with recorded frames. */
@NullMarked
package org.busbar.can.log;

import org.jspecify.annotations.NullMarked;
