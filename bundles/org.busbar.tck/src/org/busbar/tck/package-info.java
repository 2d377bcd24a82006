/** The compatibility kit: what an author of a brand, battery or protocol bundle runs to prove that it fits. Plain Java, no OSGi. */
@NullMarked
package org.busbar.tck;

import org.jspecify.annotations.NullMarked;
