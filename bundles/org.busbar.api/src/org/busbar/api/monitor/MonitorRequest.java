package org.busbar.api.monitor;

import java.util.Arrays;

/**
 * One message to the battery.
 *
 * @param id    stable name within its battery: {@code registers.1}
 * @param kind  whether the battery stays as it is
 * @param bytes as they go over the link
 */
public record MonitorRequest(String id, Kind kind, byte[] bytes) {

	/** What a message does to the battery. */
	public enum Kind {
		/** Nothing: it asks. */
		READ,
		/** It writes into the state of the session; no setting is changed. */
		SESSION_WRITE
	}

	public MonitorRequest {
		bytes = bytes.clone();
	}

	/** A copy. */
	@Override
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof MonitorRequest request && id.equals(request.id) && kind == request.kind && Arrays.equals(bytes, request.bytes);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
