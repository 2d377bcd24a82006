/** What holds for the parsers of all converters. */
@NullMarked
package org.busbar.converter;

import org.jspecify.annotations.NullMarked;
