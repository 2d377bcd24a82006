package org.busbar.cli;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.channel.ConverterUri;
import org.busbar.api.channel.Mode;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.guided.GuidedFindings;
import org.busbar.core.guided.GuidedJson;
import org.busbar.core.guided.GuidedRecording;
import org.busbar.core.guided.GuidedText;
import org.busbar.core.session.Session;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar capture DEVICE}: leads through a recording that finds out what is not public about a device. */
@Command(name = "capture")
final class CaptureCommand extends BusbarSubcommand {

	private static final Logger LOGGER = System.getLogger(CaptureCommand.class.getName());
	private static final long PAUSE = 20_000_000L;
	private static final String SKIP = "s";
	private static final String AGAIN = "r";
	private static final String QUIT = "q";

	@Parameters(paramLabel = "DEVICE", descriptionKey = "capture-device")
	String id = "";

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "converter", required = true)
	String converter = "";

	@Option(names = "--dir", paramLabel = "DIR", descriptionKey = "capture-dir", required = true)
	Path folder = Path.of("");

	@Option(names = "--capture", paramLabel = "ID", descriptionKey = "capture-id")
	Optional<String> captureId = Optional.empty();

	/** What the user types, a line each; empty once the input has ended. */
	private Queue<Optional<String>> lines = new ConcurrentLinkedQueue<>();
	private boolean ended;

	@Override
	public Integer call() {
		Device device = device();
		GuidedCapture capture = capture(device);
		ConverterUri uri = uri(converter);
		try (Session session = Session.open(lookup().converter(uri.scheme()), uri, Mode.LISTEN);
				GuidedRecording recording = GuidedRecording.begin(session, device, capture, folder)) {
			lines = TypedLines.of(services().console());
			tell(Messages.capture_begins, capture.title(), GuidedRecording.file(device, capture, folder), capture.note());
			steps(recording, capture.steps());
			recording.close();
			GuidedFindings findings = recording.findings(services().catalogue().protocols());
			print(GuidedText.write(findings));
			List<String> troubles = new ArrayList<>();
			recording.trouble().ifPresent(troubles::add);
			keep(device, capture, findings, troubles);
			if (!troubles.isEmpty()) {
				throw new CommandFailure(ExitCode.INPUT, String.join("\n", troubles));
			}
			return findings.complete() ? ExitCode.FINE : ExitCode.FOUND;
		} catch (IOException refused) {
			throw new CommandFailure(ExitCode.INPUT, String.valueOf(refused.getMessage()), refused);
		}
	}

	private void steps(GuidedRecording recording, List<Step> steps) {
		int next = 0;
		while (next < steps.size() && !isOver(recording)) {
			Step step = steps.get(next);
			tell(Messages.capture_step, new Object[]{next + 1, steps.size(), step.text(), length(step), next > 0 ? Messages.capture_again : ""});
			String choice = line(recording).toLowerCase(Locale.ROOT);
			if (choice.equals(QUIT)) {
				return;
			}
			if (choice.equals(AGAIN) && next > 0) {
				next--;
			} else if (choice.equals(SKIP)) {
				recording.skip(step);
				next++;
			} else if (!isOver(recording)) {
				record(recording, step);
				next++;
			}
		}
	}

	private void record(GuidedRecording recording, Step step) {
		recording.begin(step);
		for (Quantity quantity : step.notes()) {
			note(recording, quantity);
		}
		while (!recording.remaining().isZero() && !isOver(recording)) {
			pause(recording);
		}
		if (!step.asks().isEmpty() && !isOver(recording)) {
			tell(Messages.capture_asks, step.asks());
			String answer = line(recording);
			if (!answer.isEmpty()) {
				recording.answer(answer);
			}
		}
		recording.end().ifPresent(record -> tell("{0}", GuidedText.summary(record)));
	}

	/** Asks until a value is understood or left out. */
	private void note(GuidedRecording recording, Quantity quantity) {
		boolean understood = false;
		while (!understood && !isOver(recording)) {
			tell(Messages.capture_note, quantity.id(), quantity.unit().symbol());
			String typed = line(recording);
			try {
				if (!typed.isEmpty()) {
					recording.note(quantity, typed);
				}
				understood = true;
			} catch (IllegalArgumentException wrong) {
				tell("{0}", wrong.getMessage());
			}
		}
	}

	private static String length(Step step) {
		return step.seconds() > 0 ? NLS.bind(Messages.capture_length, Math.round(step.seconds())) : "";
	}

	/** Nothing more can be recorded or is wanted. */
	private boolean isOver(GuidedRecording recording) {
		return ended || services().stop().made() || recording.trouble().isPresent();
	}

	private static void pause(GuidedRecording recording) {
		recording.look();
		LockSupport.parkNanos(recording, PAUSE);
	}

	/** The next line; empty when it is over meanwhile. */
	private String line(GuidedRecording recording) {
		Optional<String> line = lines.poll();
		while (line == null && !isOver(recording)) {
			pause(recording);
			line = lines.poll();
		}
		ended |= line != null && line.isEmpty();
		return line == null ? "" : line.orElse("").strip();
	}

	private void keep(Device device, GuidedCapture capture, GuidedFindings findings, List<String> troubles) {
		List<String> kept = new ArrayList<>(List.of(GuidedRecording.file(device, capture, folder).toString()));
		keep(capture.name(device) + ".txt", GuidedText.write(findings), kept, troubles);
		keep(capture.name(device) + ".json", GuidedJson.write(device, capture, findings), kept, troubles);
		tell(Messages.capture_kept, String.join(", ", kept));
	}

	/** A part of a file would be taken for all of it, so none is left. */
	private void keep(String name, String content, List<String> kept, List<String> troubles) {
		Path file = folder.resolve(name);
		try {
			Files.writeString(file, content);
			kept.add(file.toString());
		} catch (IOException full) {
			troubles.add(NLS.bind(Messages.capture_not_kept, file, full.getMessage()));
			if (Files.isRegularFile(file)) {
				delete(file);
			}
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException gone) {
			LOGGER.log(Level.DEBUG, "What is left of it cannot be deleted.", gone);
		}
	}

	private Device device() {
		Catalogue catalogue = services().catalogue();
		return Stream.of(catalogue.brands(), catalogue.batteries(), catalogue.computers()).flatMap(List::stream).filter(device -> device.id().equals(id))
				.findFirst().orElseGet(() -> lookup().brand(id));
	}

	private GuidedCapture capture(Device device) {
		List<GuidedCapture> captures = device.captures();
		if (captures.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capture_none, device.name()));
		}
		String known = String.join(", ", captures.stream().map(GuidedCapture::id).toList());
		if (captureId.isEmpty() && captures.size() > 1) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capture_which, device.name(), known));
		}
		return captures.stream().filter(capture -> captureId.isEmpty() || captureId.get().equals(capture.id())).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.capture_unknown, captureId.orElse(""), known)));
	}
}
