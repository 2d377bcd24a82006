/** The papers of a site: one report made of its configuration, and the files that are written of it. The same input always gives the same bytes. */
@NullMarked
package org.busbar.core.report;

import org.jspecify.annotations.NullMarked;
