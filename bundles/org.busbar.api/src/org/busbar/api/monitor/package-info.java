/** A battery's own link for service programs, such as RS232: read besides the bus, so that both can be held against each other. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.monitor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
