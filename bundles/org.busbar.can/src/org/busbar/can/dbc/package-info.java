/**
 * DBC files: what they say, reading and writing them.
 * <p>
 * A {@link org.busbar.can.dbc.Dbc} is immutable and keeps everything that files in use say, so that a file can be written again without loss. What is not kept
 * (signal types, categories, remarks) is told with its line and column. Numbers are decimal, as written; names are the long ones, which a file has in attributes
 * such as {@code SystemSignalLongSymbol}; {@code Vector__XXX} among receivers, which stands for no node, is left out and written again.
 */
@NullMarked
@Version("1.0.0")
package org.busbar.can.dbc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
