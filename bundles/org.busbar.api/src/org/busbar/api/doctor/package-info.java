/** Rules, and what they find. */
@NullMarked
@Version("1.1.0")
package org.busbar.api.doctor;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
