/** How the bus of an accepted site was, and what has changed since. */
@NullMarked
package org.busbar.core.fingerprint;

import org.jspecify.annotations.NullMarked;
