/** A dialect as it is spoken once its options are chosen: one DBC, its codec, and what its signals mean. */
@NullMarked
package org.busbar.core.protocol;

import org.jspecify.annotations.NullMarked;
