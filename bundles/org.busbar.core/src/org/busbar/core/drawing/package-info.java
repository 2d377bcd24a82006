/** Drawings as lists of marks, and the files and pictures that are made of them. Nothing here knows what is drawn. */
@NullMarked
package org.busbar.core.drawing;

import org.jspecify.annotations.NullMarked;
