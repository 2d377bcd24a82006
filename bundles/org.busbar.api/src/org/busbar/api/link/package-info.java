/** Bytes: serial ports and TCP connections. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.link;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
