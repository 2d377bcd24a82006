/** From frames to rows of CSV or JSON. */
@NullMarked
package org.busbar.cli.decode;

import org.jspecify.annotations.NullMarked;
