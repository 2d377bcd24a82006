/** The dialects that batteries and inverters speak. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.protocol;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
