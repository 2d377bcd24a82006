package org.busbar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.core.arming.ArmQuestions;
import org.busbar.core.arming.ArmRequest;
import org.busbar.core.arming.BusFacts;
import org.busbar.core.arming.ReplayLog;
import org.busbar.core.arming.Sending;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar replay}: the frames of a log once more, after every question was answered. Without {@code --arm} it only says what it would send. */
@Command(name = "replay")
final class ReplayCommand extends SendingSubcommand {

	private static final double NANOS = 1e9;

	@Parameters(paramLabel = "LOG", descriptionKey = "replay-log")
	Path log = Path.of("");

	@Option(names = "--speed", paramLabel = "FACTOR", descriptionKey = "replay-speed", defaultValue = "1")
	double speed = 1;

	@Option(names = "--id", paramLabel = "ID", split = ",", descriptionKey = "replay-id")
	List<String> ids = List.of();

	@Option(names = "--loop", paramLabel = "N", descriptionKey = "replay-loop", defaultValue = "1")
	int passes = 1;

	@Override
	Sending sending() {
		return new Sending.Replayed(read(), speed, passes, known());
	}

	private ReplayLog read() {
		ReplayLog.Builder builder = new ReplayLog.Builder(log.toString(), ids.stream().map(ReplayCommand::key).collect(Collectors.toSet()));
		try {
			List<RecordedBus> buses = RecordedLog.read(log, (done, total) -> true);
			RecordedBus bus = buses.getFirst();
			bus.problems().forEach(problem -> tell("{0}", problem));
			if (buses.size() > 1) {
				tell(Messages.replay_buses, log, bus.name(), ReadLog.othersThan(bus.name(), buses.stream().map(RecordedBus::name).toList()));
			}
			bus.frames().read(0, bus.frames().end(), builder);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
		}
		return builder.log();
	}

	private static int key(String id) {
		return ReplayLog.key(id).orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.replay_id, id)));
	}

	/** All that can be said without the bus. */
	@Override
	int unarmed(ArmRequest request) {
		if (!(request.sending() instanceof Sending.Replayed replayed)) {
			throw new IllegalStateException("Not a replay");
		}
		ReplayLog frames = replayed.log();
		print(NLS.bind(Messages.replay_would,
				new Object[]{log, frames.frames().size(), Math.round(frames.passNanos() / speed / NANOS * 10) / 10.0, request.bus()})
				+ System.lineSeparator());
		frames.counts().forEach((key, count) -> print(
				NLS.bind(Messages.replay_row, CanId.format(key & CanId.MAX_EXTENDED, key < 0 ? FrameFlags.EXTENDED : 0), count) + System.lineSeparator()));
		if (frames.leftOut() > 0) {
			tell(Messages.replay_left_out, frames.leftOut());
		}
		ArmQuestions questions = ArmQuestions.of(request, new BusFacts(0, true, Long.MAX_VALUE, Set.of()));
		questions.questions().forEach(question -> tell("{0}", question.text()));
		tell(Messages.replay_not_armed);
		if (!questions.refusals().isEmpty()) {
			throw new CommandFailure(ExitCode.INPUT, String.join(System.lineSeparator(), questions.refusals()));
		}
		return ExitCode.FINE;
	}
}
