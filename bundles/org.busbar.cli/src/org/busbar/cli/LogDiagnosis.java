package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.cli.console.Console;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.monitor.MonitorRecording;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Examines the frames of a log as they are read. A log of several buses is examined bus by bus, and the bus with the most frames counts. */
final class LogDiagnosis extends ReadLog {

	private final Supplier<Doctor> doctors;
	private final Map<String, Patient> patients = new LinkedHashMap<>();
	/** Frames that are missing before the next one. */
	private long lost;

	/** What comes beside the next bus that is found: the first, for a capture has one. */
	private Optional<MonitorRecording> ownLink;

	private static final class Patient {

		private final Doctor doctor;
		private final Optional<MonitorRecording.Cursor> ownLink;
		private long frames;

		Patient(Doctor doctor, Optional<MonitorRecording.Cursor> ownLink) {
			this.doctor = doctor;
			this.ownLink = ownLink;
		}

		void frame(long nanos, int id, int flags, int dlc, long payload) {
			ownLink.ifPresent(recorded -> recorded.until(nanos, doctor::monitored));
			frames++;
			doctor.frame(nanos, id, flags, dlc, payload);
		}
	}

	/**
	 * @param name    what messages call the log
	 * @param doctors makes a doctor for every bus
	 * @param ownLink what the battery said over its own link meanwhile; empty when nobody recorded it
	 */
	LogDiagnosis(String name, Supplier<Doctor> doctors, Optional<MonitorRecording> ownLink, Console console) {
		super(name, console);
		this.doctors = doctors;
		this.ownLink = ownLink;
	}

	@Override
	public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
		Patient patient = patients.computeIfAbsent(channel, bus -> patient());
		if (lost > 0) {
			patient.doctor.lost(lost);
			lost = 0;
		}
		patient.frame(nanos, id, flags, dlc, payload);
	}

	private Patient patient() {
		Optional<MonitorRecording> beside = ownLink;
		ownLink = Optional.empty();
		return new Patient(doctors.get(), beside.map(MonitorRecording::cursor));
	}

	@Override
	public void lost(long count) {
		lost += count;
	}

	@Override
	public void problem(CaptureProblem problem) {
		// At least one, where more frames follow.
		lost++;
		super.problem(problem);
	}

	/** Tells what was left out. A log without frames fails. */
	Diagnosis conclude() {
		concludeProblems();
		Map.Entry<String, Patient> fullest = patients.entrySet().stream().reduce((one, other) -> other.getValue().frames > one.getValue().frames ? other : one)
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_log, name())));
		if (patients.size() > 1) {
			tell(Messages.other_buses, fullest.getKey(), othersThan(fullest.getKey(), patients.keySet()));
		}
		int steps = fullest.getValue().doctor.clockSteps();
		if (steps > 0) {
			tell(Messages.clock_steps, steps);
		}
		return fullest.getValue().doctor.diagnosis();
	}
}
