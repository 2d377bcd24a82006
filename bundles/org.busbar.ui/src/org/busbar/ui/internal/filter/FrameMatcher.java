package org.busbar.ui.internal.filter;

import java.util.Optional;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.ui.internal.presenter.FramePresenter;
import org.jspecify.annotations.Nullable;

/** A filter under one protocol, for many frames: what was found out for an identifier is remembered. For one thread. */
public final class FrameMatcher {

	private static final int FLAGS = FrameFlags.TRANSMITTED << 1;
	private static final int STANDARD_IDS = CanId.MAX_STANDARD + 1;
	/** Places for identifiers of 29 bits; two that want the same place take turns. */
	private static final int PLACES = 1 << 12;
	private static final byte YES = 1;
	private static final byte NO = 2;

	private final FrameFilter filter;
	private final @Nullable EffectiveProtocol protocol;
	private final byte[] standard = new byte[STANDARD_IDS * FLAGS];
	private final long[] keys = new long[PLACES];
	private final byte[] extended = new byte[PLACES];

	/** @param protocol what decodes the frames; empty for nothing */
	public FrameMatcher(FrameFilter filter, Optional<EffectiveProtocol> protocol) {
		this.filter = filter;
		this.protocol = protocol.orElse(null);
	}

	/** Whether a frame with this identifier and these flags is to be seen. */
	public boolean matches(int id, int flags) {
		int kind = flags & FLAGS - 1;
		if (id >= 0 && id < STANDARD_IDS) {
			int place = kind * STANDARD_IDS + id;
			if (standard[place] == 0) {
				standard[place] = ask(id, flags);
			}
			return standard[place] == YES;
		}
		long key = (long) kind << Integer.SIZE | id & 0xFFFF_FFFFL;
		int place = (id * 0x9E3779B1 >>> 16) + kind & PLACES - 1;
		if (keys[place] != key || extended[place] == 0) {
			keys[place] = key;
			extended[place] = ask(id, flags);
		}
		return extended[place] == YES;
	}

	private byte ask(int id, int flags) {
		return filter.matches(id, flags, protocol == null ? null : FramePresenter.codec(protocol, id, flags)) ? YES : NO;
	}
}
