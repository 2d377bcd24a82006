/**
 * One bus being watched: how it is opened, the way of its frames and its state.
 * <p>
 * The channel's thread puts frames into a {@link org.busbar.core.session.FrameRing} and never waits. The session's thread reads them through a cursor into
 * {@link org.busbar.core.session.LiveFrames}. Whoever shows them pulls a {@link org.busbar.core.session.BusSnapshot} as often as it likes.
 */
@NullMarked
package org.busbar.core.session;

import org.jspecify.annotations.NullMarked;
