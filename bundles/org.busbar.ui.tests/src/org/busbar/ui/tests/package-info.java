/**
 * Tests of the user interface. They are installed into a product by its own director and run there, beside everything a user has.
 */
@NullMarked
package org.busbar.ui.tests;

import org.jspecify.annotations.NullMarked;
