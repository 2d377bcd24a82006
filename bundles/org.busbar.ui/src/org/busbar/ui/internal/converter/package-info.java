/** Choosing the converter that leads to a bus. */
@NullMarked
package org.busbar.ui.internal.converter;

import org.jspecify.annotations.NullMarked;
