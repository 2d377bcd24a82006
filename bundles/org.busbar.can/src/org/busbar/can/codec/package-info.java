/** Messages compiled to shifts and masks, once per DBC. */
@NullMarked
package org.busbar.can.codec;

import org.jspecify.annotations.NullMarked;
