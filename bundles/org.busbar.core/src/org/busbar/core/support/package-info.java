/** What is sent to somebody who is asked for help: one archive of a recording, the configuration, the diagnosis and the versions; and the reading of many. */
@NullMarked
package org.busbar.core.support;

import org.jspecify.annotations.NullMarked;
