/**
 * DBC files: what they say, reading and writing them.
 * <p>
 * A {@link org.busbar.can.dbc.Dbc} is immutable and keeps everything that the grammar knows, so that a file can be written again without loss. Numbers are
 * decimal, as written.
 */
@NullMarked
@Version("0.1.0")
package org.busbar.can.dbc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
