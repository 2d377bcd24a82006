package org.busbar.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.busbar.api.quantity.Quantity;
import org.busbar.core.configuration.Fingerprint;
import org.busbar.core.curve.CurveReader;
import org.busbar.core.curve.CurveSource;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.fingerprint.Fingerprints;
import org.busbar.core.monitor.MonitorRecording;
import org.busbar.core.observation.FrameStore;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.observation.RecordedLog;
import org.busbar.core.observation.Series;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * A recorded bus with what the doctor says of it and its curves.
 *
 * @param name      of the file, without folder
 * @param hash      SHA-256 of the file in lower-case hexadecimal
 * @param bus       name of the bus in the file; empty when it has none
 * @param bitRate   bit/s; 0 when not known
 * @param frames    frames that were examined
 * @param lost      frames that the log says are missing
 * @param first     time of the first frame: nanoseconds since 1970-01-01 UTC
 * @param last      time of the last frame
 * @param diagnosis what the doctor says
 * @param protocol  the dialect that the frames were read in; empty while none is known
 * @param curves    quantities over time that were heard
 * @param problems  what could not be read, for the user
 * @param print     what is typical of it; empty where nothing was heard
 */
public record ExaminedCapture(String name, String hash, String bus, int bitRate, long frames, long lost, long first, long last, Diagnosis diagnosis,
		Optional<EffectiveProtocol> protocol, List<Curve> curves, List<String> problems,
		Optional<Fingerprint> print) {

	/** No page shows more. */
	private static final int POINTS = 600;
	private static final List<Quantity> DRAWN = List.of(Quantity.BATTERY_VOLTAGE, Quantity.LIMIT_CHARGE_VOLTAGE, Quantity.LIMIT_DISCHARGE_VOLTAGE,
			Quantity.BATTERY_CURRENT, Quantity.LIMIT_CHARGE_CURRENT, Quantity.LIMIT_DISCHARGE_CURRENT, Quantity.BATTERY_SOC, Quantity.BATTERY_TEMPERATURE,
			Quantity.CELL_VOLTAGE_MIN, Quantity.CELL_VOLTAGE_MAX);

	/**
	 * A quantity over time.
	 *
	 * @param points as they are drawn: see {@link CurveSource#isMirrored}
	 */
	public record Curve(Quantity quantity, Series.Points points) {

		/** What it is a curve of. */
		CurveSource source() {
			return new CurveSource.OfQuantity(quantity);
		}
	}

	public ExaminedCapture {
		curves = List.copyOf(curves);
		problems = List.copyOf(problems);
	}

	/**
	 * Reads a log or capture and examines the bus with the most frames.
	 *
	 * @param doctor new, for the site that the bus belongs to
	 * @throws IOException with a message for the user: what, where and what to do
	 */
	public static ExaminedCapture read(Path file, Doctor doctor) throws IOException {
		return read(file, doctor, (done, total) -> true);
	}

	/**
	 * The same, for somebody who is told how far it is.
	 *
	 * @throws java.util.concurrent.CancellationException when the progress said so
	 */
	public static ExaminedCapture read(Path file, Doctor doctor, RecordedLog.Progress progress) throws IOException {
		List<RecordedBus> buses = RecordedLog.read(file, progress);
		return of(String.valueOf(file.getFileName()), hash(file), buses.getFirst(), doctor);
	}

	/** Examines a bus that was read. */
	public static ExaminedCapture of(String name, String hash, RecordedBus bus, Doctor doctor) {
		FrameStore frames = bus.frames();
		doctor.bitRate(bus.bitRate());
		if (bus.lost() > 0) {
			doctor.lost(bus.lost());
		}
		Optional<MonitorRecording.Cursor> ownLink = bus.ownLink().map(MonitorRecording::cursor);
		frames.read(frames.first(), frames.end(), (nanos, id, flags, dlc, payload) -> {
			ownLink.ifPresent(recorded -> recorded.until(nanos, doctor::monitored));
			doctor.frame(nanos, id, flags, dlc, payload);
		});
		Diagnosis diagnosis = doctor.diagnosis();
		long first = frames.nanos(frames.first());
		long last = frames.nanos(frames.end() - 1);
		List<Curve> curves = doctor.protocol().map(protocol -> curves(frames, protocol, first, last)).orElse(List.of());
		return new ExaminedCapture(name, hash, bus.name(), bus.bitRate(), frames.end() - frames.first(), bus.lost(), first, last, diagnosis, doctor.protocol(),
				curves, bus.problems(), Fingerprints.of(frames, doctor.protocol()));
	}

	private static List<Curve> curves(FrameStore frames, EffectiveProtocol protocol, long first, long last) {
		CurveReader reader = new CurveReader(frames, protocol, DRAWN.stream().<CurveSource>map(CurveSource.OfQuantity::new).toList(), first, last, POINTS);
		reader.advance(last, () -> false);
		List<Series.Points> points = reader.points();
		List<Curve> curves = new ArrayList<>();
		for (int i = 0; i < DRAWN.size(); i++) {
			if (points.get(i).count() > 0) {
				curves.add(new Curve(DRAWN.get(i), points.get(i)));
			}
		}
		return curves;
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				digest.update(buffer, 0, length);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			// Every Java has it.
			throw new IllegalStateException(e);
		}
	}
}
