/** What one site uses, as a file and as records: load, save, create from the catalogue, check, compare. */
@NullMarked
package org.busbar.core.configuration;

import org.jspecify.annotations.NullMarked;
