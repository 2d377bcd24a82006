package org.busbar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.busbar.can.capture.CaptureProblem;
import org.busbar.cli.console.Console;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.log.LogReader;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/** Examines the frames of a log as they are read. A log of several buses is examined bus by bus, and the bus with the most frames counts. */
final class LogDiagnosis implements LogReader.Handler {

	/** More problems than these say nothing new. */
	private static final int SHOWN_PROBLEMS = 10;
	/** Nor do more buses; a damaged log may name thousands. */
	private static final int NAMED_BUSES = 10;

	private final String name;
	private final Supplier<Doctor> doctors;
	private final Console console;
	private final Map<String, Patient> patients = new LinkedHashMap<>();
	private long problems;
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
		this.name = name;
		this.doctors = doctors;
		this.console = console;
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
	public void problem(int line, int column, String message) {
		problem(name + ':' + line + ':' + column + ": " + message);
	}

	@Override
	public void problem(CaptureProblem problem) {
		// At least one, where more frames follow.
		lost++;
		problem(NLS.bind(Messages.capture_problem, new Object[]{name, problem.offset(), problem.message()}));
	}

	private void problem(String message) {
		problems++;
		if (problems <= SHOWN_PROBLEMS) {
			console.tell(message);
		}
	}

	/** Tells what was left out. A log without frames fails. */
	Diagnosis conclude() {
		if (problems > SHOWN_PROBLEMS) {
			console.tell(NLS.bind(Messages.more_problems, name, problems - SHOWN_PROBLEMS));
		}
		Map.Entry<String, Patient> fullest = patients.entrySet().stream().reduce((one, other) -> other.getValue().frames > one.getValue().frames ? other : one)
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.no_log, name)));
		if (patients.size() > 1) {
			console.tell(NLS.bind(Messages.other_buses, new Object[]{name, fullest.getKey(), othersThan(fullest.getKey())}));
		}
		int steps = fullest.getValue().doctor.clockSteps();
		if (steps > 0) {
			console.tell(NLS.bind(Messages.clock_steps, name, steps));
		}
		return fullest.getValue().doctor.diagnosis();
	}

	private String othersThan(String examined) {
		String named = patients.keySet().stream().filter(channel -> !channel.equals(examined)).limit(NAMED_BUSES).collect(Collectors.joining(", "));
		int unnamed = patients.size() - 1 - NAMED_BUSES;
		return unnamed > 0 ? NLS.bind(Messages.more_buses, named, unnamed) : named;
	}
}
