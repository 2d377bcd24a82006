/** The code that makes a dialect behave, as battery and as inverter. */
@NullMarked
@Version("1.0.0")
package org.busbar.api.driver;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
