/** The text protocol of LAWICEL and its many dialects. */
@NullMarked
package org.busbar.converter.slcan;

import org.jspecify.annotations.NullMarked;
