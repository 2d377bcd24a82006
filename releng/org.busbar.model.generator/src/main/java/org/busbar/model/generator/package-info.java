/** Generates the Java code of org.busbar.model. Part of the build, not of the product. */
@NullMarked
package org.busbar.model.generator;

import org.jspecify.annotations.NullMarked;
