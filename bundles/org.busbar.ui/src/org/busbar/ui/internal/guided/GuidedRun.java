package org.busbar.ui.internal.guided;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.GuidedCapture.Step;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.guided.GuidedFindings;
import org.busbar.core.guided.GuidedJson;
import org.busbar.core.guided.GuidedRecording;
import org.busbar.core.guided.GuidedText;
import org.busbar.core.guided.StepRecord;
import org.busbar.core.session.Session;
import org.busbar.ui.internal.recording.RecordingPreferences;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A guided capture on a thread of its own, so that neither bus nor disk keeps the user interface waiting. What it is asked for is done in that order and then
 * shows in its status. Its methods may be called by any thread and return at once.
 */
@SuppressWarnings("resource") // The recording is closed with the run.
final class GuidedRun implements AutoCloseable {

	private static final Logger LOGGER = System.getLogger(GuidedRun.class.getName());
	private static final long LOOK_MILLIS = 50;

	/** How far it is. */
	enum Phase {
		/** Nothing is recorded yet. */
		IDLE,
		/** From the first step on, between the steps too. */
		RECORDING,
		/** The files are being completed. */
		FINISHING,
		/** There is a result. */
		FINISHED
	}

	/**
	 * How it goes.
	 *
	 * @param records what the steps brought that have ended, by the id of the step
	 * @param leftOut ids of the steps that were left out
	 * @param going   the step that goes on
	 * @param trouble why nothing is recorded, for the user
	 * @param result  what came out, once it is finished
	 */
	record Status(Phase phase, Map<String, StepRecord> records, Set<String> leftOut, Optional<Going> going, Optional<String> trouble,
			Optional<Result> result) {

		static final Status NOTHING = new Status(Phase.IDLE, Map.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

		Status {
			records = Map.copyOf(records);
			leftOut = Set.copyOf(leftOut);
		}

		/** What a step brought; empty when it has not ended yet. */
		Optional<StepRecord> record(Step step) {
			return Optional.ofNullable(records.get(step.id()));
		}

		boolean isGoing(Step step) {
			return going.filter(it -> it.record().step().id().equals(step.id())).isPresent();
		}

		/** Whether it was neither done nor left out. */
		boolean isOpen(Step step) {
			return !leftOut.contains(step.id()) && record(step).filter(StepRecord::done).isEmpty();
		}
	}

	/**
	 * A step that goes on.
	 *
	 * @param record    what it has brought so far
	 * @param remaining how long it is still to be recorded
	 */
	record Going(StepRecord record, Duration remaining) {
	}

	/**
	 * What came out.
	 *
	 * @param text    for people
	 * @param files   that were written
	 * @param trouble what could not be written or recorded; for the user
	 */
	record Result(String text, List<Path> files, Optional<String> trouble) {

		Result {
			files = List.copyOf(files);
		}
	}

	private final Device device;
	private final GuidedCapture capture;
	private final Supplier<List<LoadedProtocol>> protocols;
	private final ScheduledExecutorService worker = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("busbar-guided").factory());
	private final AtomicInteger asked = new AtomicInteger();
	private volatile Status status = Status.NOTHING;
	// From here on for the worker alone.
	private final Map<String, StepRecord> records = new HashMap<>();
	private final Set<String> leftOut = new HashSet<>();
	private Path folder = Path.of("");
	private @Nullable GuidedRecording recording;

	/** @param protocols what may be spoken */
	GuidedRun(Device device, GuidedCapture capture, Supplier<List<LoadedProtocol>> protocols) {
		this.device = device;
		this.capture = capture;
		this.protocols = protocols;
		worker.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** The status of this moment. */
	Status status() {
		return status;
	}

	/** Whether something is still to be done that it was asked for. */
	boolean isBusy() {
		return asked.get() > 0;
	}

	/**
	 * Begins a step, also one that was done before; with the first one the recording.
	 *
	 * @param session the bus that is recorded; counts with the first step only
	 * @param into    where the files go; counts with the first step only
	 */
	void begin(Session session, Path into, Step step) {
		ask(() -> {
			GuidedRecording present = recording == null ? start(session, into) : recording;
			end(present);
			records.remove(step.id());
			leftOut.remove(step.id());
			present.begin(step);
		});
	}

	private GuidedRecording start(Session session, Path into) throws IOException {
		Path parent = into.toAbsolutePath().getParent();
		// A folder that was chosen and is not there may be on a disk that is not plugged in: it is not made anew elsewhere.
		if (parent != null && !Files.isDirectory(parent) && !parent.equals(RecordingPreferences.standardFolder())) {
			throw new IOException(NLS.bind(Messages.trouble_no_parent, into, parent));
		}
		GuidedRecording started = GuidedRecording.begin(session, device, capture, into);
		folder = into;
		recording = started;
		capture.steps().stream().filter(step -> leftOut.contains(step.id())).forEach(started::skip);
		return started;
	}

	/** The user has read a value from a display; counts only while a step goes on. */
	void note(Quantity quantity, String typed) {
		ask(() -> going().ifPresent(present -> present.note(quantity, typed)));
	}

	/** The user has answered; counts only while a step goes on. */
	void answer(String text) {
		ask(() -> going().ifPresent(present -> present.answer(text)));
	}

	private Optional<GuidedRecording> going() {
		return Optional.ofNullable(recording).filter(present -> present.progress().isPresent());
	}

	/** Ends the step that goes on. */
	void end() {
		ask(() -> {
			if (recording != null) {
				end(recording);
			}
		});
	}

	/** Leaves a step out; one that goes on ends. */
	void leaveOut(Step step) {
		ask(() -> {
			leftOut.add(step.id());
			if (recording != null) {
				end(recording);
				recording.skip(step);
			}
		});
	}

	/** Ends the recording and writes what was found out; does nothing where nothing was begun. */
	void finish() {
		ask(this::complete);
	}

	/** Finishes, if that was not done before, and looks no more. */
	@Override
	public void close() {
		if (!worker.isShutdown()) {
			finish();
			worker.shutdown();
		}
	}

	/** Something that may fail because of the disk. */
	@FunctionalInterface
	private interface Task {
		void run() throws IOException;
	}

	private void ask(Task task) {
		asked.incrementAndGet();
		worker.execute(() -> {
			try {
				if (status.result().isEmpty()) {
					task.run();
					publish(Optional.empty());
				}
			} catch (IOException refused) {
				publish(Optional.of(String.valueOf(refused.getMessage())));
			} catch (RuntimeException e) {
				failed(e);
			} finally {
				asked.decrementAndGet();
			}
		});
	}

	private void look() {
		GuidedRecording present = recording;
		if (present == null || status.phase() == Phase.FINISHED) {
			return;
		}
		try {
			present.look();
			// Without anything to type the end of the time is the end of the step.
			boolean over = present.progress().filter(record -> record.step().notes().isEmpty() && record.step().asks().isEmpty()).isPresent()
					&& present.remaining().isZero();
			if (over || present.trouble().isPresent()) {
				end(present);
			}
			publish(Optional.empty());
		} catch (RuntimeException e) {
			// Thrown, it would end the looking without a word.
			failed(e);
		}
	}

	private void failed(RuntimeException e) {
		LOGGER.log(Level.ERROR, "The guided capture " + capture.name(device) + " met a mistake of Busbar.", e);
		publish(Optional.of(NLS.bind(Messages.trouble_mistake, e)));
	}

	private void end(GuidedRecording present) {
		present.end().ifPresent(record -> records.put(record.step().id(), record));
	}

	/** @param refused why what was asked for is not done */
	private void publish(Optional<String> refused) {
		GuidedRecording present = recording;
		if (present == null) {
			status = new Status(Phase.IDLE, records, leftOut, Optional.empty(), refused, Optional.empty());
		} else if (status.phase() != Phase.FINISHED) {
			status = new Status(Phase.RECORDING, records, leftOut, present.progress().map(record -> new Going(record, present.remaining())),
					refused.or(present::trouble).map(GuidedRun::told), Optional.empty());
		}
	}

	/** A bus that was closed on purpose says nothing about it. */
	private static String told(String trouble) {
		return trouble.isBlank() ? Messages.trouble_closed : trouble;
	}

	private void complete() {
		GuidedRecording present = recording;
		if (present == null) {
			return;
		}
		end(present);
		status = new Status(Phase.FINISHING, records, leftOut, Optional.empty(), Optional.empty(), Optional.empty());
		present.close();
		GuidedFindings findings = present.findings(protocols.get());
		String text = GuidedText.write(findings);
		List<Path> files = new ArrayList<>(List.of(GuidedRecording.file(device, capture, folder)));
		List<String> troubles = new ArrayList<>(present.trouble().map(GuidedRun::told).stream().toList());
		keep(".txt", text, files, troubles);
		keep(".json", GuidedJson.write(device, capture, findings), files, troubles);
		status = new Status(Phase.FINISHED, records, leftOut, Optional.empty(), Optional.empty(),
				Optional.of(new Result(text, files, troubles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", troubles)))));
	}

	private void keep(String ending, String content, List<Path> files, List<String> troubles) {
		Path file = folder.resolve(capture.name(device) + ending);
		try {
			Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			files.add(file);
		} catch (FileAlreadyExistsException e) {
			LOGGER.log(Level.DEBUG, "It belongs to something else.", e);
			troubles.add(NLS.bind(Messages.trouble_exists, file));
		} catch (IOException e) {
			LOGGER.log(Level.DEBUG, "The findings could not be kept.", e);
			troubles.add(NLS.bind(Messages.trouble_unwritten, file, e.getMessage()));
		}
	}
}
