/** Watches a battery over its own link, besides the bus. */
@NullMarked
package org.busbar.core.monitor;

import org.jspecify.annotations.NullMarked;
