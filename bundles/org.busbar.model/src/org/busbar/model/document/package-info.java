/** Reads and writes documents of the two schemas, brand and configuration, as plain XML without external entities. */
@NullMarked
package org.busbar.model.document;

import org.jspecify.annotations.NullMarked;
