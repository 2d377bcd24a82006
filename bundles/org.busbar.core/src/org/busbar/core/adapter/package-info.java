/** The converters and serial leads that are plugged into this computer: what they are, what stands in the way of each, and what answers there. */
@NullMarked
package org.busbar.core.adapter;

import org.jspecify.annotations.NullMarked;
