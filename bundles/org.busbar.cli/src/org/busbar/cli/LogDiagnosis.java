package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.cli.console.Console;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Examines the frames of a log as they are read. A log of several buses is examined bus by bus, and the bus with the most frames counts. */
final class LogDiagnosis extends ReadLog {

	private final Supplier<Doctor> doctors;
	private final Map<String, Patient> patients = new LinkedHashMap<>();
	/** Frames that are missing before the next one. */
	private long lost;

	private static final class Patient {

		private final Doctor doctor;
		private long frames;

		Patient(Doctor doctor) {
			this.doctor = doctor;
		}
	}

	/**
	 * @param name    what messages call the log
	 * @param doctors makes a doctor for every bus
	 */
	LogDiagnosis(String name, Supplier<Doctor> doctors, Console console) {
		super(name, console);
		this.doctors = doctors;
	}

	@Override
	public void frame(@Nullable String time, String channel, long nanos, int id, int flags, int dlc, long payload) {
		Patient patient = patients.computeIfAbsent(channel, bus -> new Patient(doctors.get()));
		patient.frames++;
		if (lost > 0) {
			patient.doctor.lost(lost);
			lost = 0;
		}
		patient.doctor.frame(nanos, id, flags, dlc, payload);
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
