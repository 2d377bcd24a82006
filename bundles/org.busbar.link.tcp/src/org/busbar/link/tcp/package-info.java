/** TCP connections to converters and serial servers. */
@NullMarked
package org.busbar.link.tcp;

import org.jspecify.annotations.NullMarked;
