package org.busbar.core.recorder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.busbar.can.capture.CaptureMark;
import org.busbar.can.capture.CaptureProblem;
import org.busbar.can.capture.CaptureStream;
import org.busbar.can.capture.MarkKind;

/** What stands in a capture, in order: frames by their payload, losses as {@code -count}, whole marks as {@code KIND text}, but for that of the end. */
final class Content implements CaptureStream.Handler {

	final List<String> all = new ArrayList<>();
	final List<Long> payloads = new ArrayList<>();
	final List<Long> times = new ArrayList<>();
	long lost;
	/** Whether the recording says that it was ended. */
	boolean ended;
	private String text = "";

	private Content() {
	}

	static Content of(byte[] bytes) throws IOException {
		Content content = new Content();
		CaptureStream.read(new ByteArrayInputStream(bytes), content);
		return content;
	}

	@Override
	public void bus(String name, int bitRate) {
		all.add(name + ' ' + bitRate);
	}

	@Override
	public void frame(long block, long missing, long nanos, int id, int flags, int dlc, long payload) {
		if (missing > 0) {
			all.add(Long.toString(-missing));
		}
		lost += missing;
		payloads.add(payload);
		times.add(nanos);
		all.add(Long.toString(payload));
	}

	@Override
	public void mark(long block, CaptureMark mark) {
		if (mark.kind() == MarkKind.END) {
			ended = true;
			return;
		}
		text += mark.text();
		if (mark.part() == mark.parts() - 1) {
			all.add(mark.kind() + " " + text);
			text = "";
		}
		times.add(mark.nanos());
	}

	@Override
	public void problem(CaptureProblem problem) {
		all.add(problem.toString());
	}
}
