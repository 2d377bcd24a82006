/** The drivers of the Pylontech high voltage dialect, which is polled. Everything else in this bundle is data. */
@NullMarked
package org.busbar.protocol.pylontech;

import org.jspecify.annotations.NullMarked;
