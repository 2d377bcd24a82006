/** Tests of the core that need a running OSGi framework. */
@NullMarked
package org.busbar.core.tests;

import org.jspecify.annotations.NullMarked;
