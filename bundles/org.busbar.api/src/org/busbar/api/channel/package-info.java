/** Converters between a link and the CAN bus. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.channel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
