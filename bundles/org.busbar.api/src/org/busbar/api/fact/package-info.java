/** How well something is known and who says so. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.fact;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
