package org.busbar.core.session;

/**
 * The latest frame of one identifier and kind, and what is known about those before it.
 *
 * @param id          arbitration identifier, without flag bits
 * @param flags       bits of {@link org.busbar.can.FrameFlags} of the latest frame
 * @param dlc         data length code of the latest frame: 0 to 8, of an FD frame 0 to 15
 * @param payload     its first eight bytes, as {@link org.busbar.can.Payload} packs them
 * @param changes     which bytes changed, and when
 * @param count       frames so far, from 1
 * @param periodNanos time between two frames, smoothed over about eight of them; 0 after the first frame
 * @param firstNanos  time of the first frame
 * @param lastNanos   time of the latest frame
 */
public record LiveFrame(int id, int flags, int dlc, long payload, ByteChanges changes, long count, long periodNanos, long firstNanos, long lastNanos) {
}
