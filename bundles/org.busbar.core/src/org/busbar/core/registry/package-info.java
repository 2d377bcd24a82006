/** Follows bundles coming and going, and publishes what they ship as one catalogue. */
@NullMarked
package org.busbar.core.registry;

import org.jspecify.annotations.NullMarked;
