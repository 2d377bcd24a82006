/** Values that mean the same for every brand, with one unit and one sign. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.quantity;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
