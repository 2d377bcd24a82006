package org.busbar.core.recorder;

import java.util.Optional;

/**
 * How a recording goes.
 *
 * @param frames  frames in the file
 * @param dropped frames since its beginning that are not in the file because the disk was too slow
 * @param bytes   length of the file
 * @param over    whether nothing more will be written
 * @param failure why it ended before it was asked to, for the user: what, where and what to do; empty when all is well
 */
public record RecorderStatus(long frames, long dropped, long bytes, boolean over, Optional<String> failure) {
}
