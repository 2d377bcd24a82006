/** The brands, batteries and protocols that the installed bundles ship, read from their data files into immutable records. */
@NullMarked
package org.busbar.core.catalogue;

import org.jspecify.annotations.NullMarked;
