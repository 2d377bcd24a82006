/** What all converters have in common that are spoken to over a link. */
@NullMarked
package org.busbar.converter.line;

import org.jspecify.annotations.NullMarked;
