/** Inverter brands and batteries as the workbench knows them: data, never code. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
