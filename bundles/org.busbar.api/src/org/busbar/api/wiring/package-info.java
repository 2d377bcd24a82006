/** Sockets with their pins, and the wires of a cable that joins two of them. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.wiring;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
