package org.busbar.core.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.busbar.api.doctor.MessageView;
import org.busbar.can.CanId;
import org.jspecify.annotations.Nullable;

/** What can be counted of a bus without knowing what is said on it. */
final class BusStatistics {

	private static final int MAX_IDENTIFIERS = 4096;

	final Rate rate = new Rate();
	long frames;
	long errors;
	long lost;
	private final Map<Integer, MessageStatistics> messages = new LinkedHashMap<>();

	void heard(long nanos, int id, int flags, int dlc, long payload, long count, boolean changed) {
		frames += count;
		rate.add(nanos, count);
		MessageStatistics message = message(id, flags);
		if (message != null) {
			message.heard(nanos, flags, dlc, payload, count, changed);
		}
	}

	/** The messages as they are at this moment. */
	List<MessageView> views(long now, @Nullable Interpretation interpretation) {
		MessageView[] views = new MessageView[messages.size()];
		int i = 0;
		for (MessageStatistics message : messages.values()) {
			views[i++] = message.view(now, interpretation);
		}
		return List.of(views);
	}

	/** Null when there are too many identifiers already. */
	private @Nullable MessageStatistics message(int id, int flags) {
		int key = CanId.key(id, flags);
		MessageStatistics message = messages.get(key);
		if (message == null && messages.size() < MAX_IDENTIFIERS) {
			message = new MessageStatistics(id);
			messages.put(key, message);
		}
		return message;
	}
}
