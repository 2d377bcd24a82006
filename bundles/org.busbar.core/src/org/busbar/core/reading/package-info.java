/** A site as somebody reads it. */
@NullMarked
package org.busbar.core.reading;

import org.jspecify.annotations.NullMarked;
