/**
 * The one way by which Busbar may send: what is to be sent, what the user has to confirm before it is, and what ends it. Plain objects without threads of their
 * own but for the driver's; time is an argument. The session's thread is the only writer.
 */
@NullMarked
package org.busbar.core.arming;

import org.jspecify.annotations.NullMarked;
