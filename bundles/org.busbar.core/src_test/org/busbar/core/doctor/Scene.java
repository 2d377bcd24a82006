package org.busbar.core.doctor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.busbar.api.doctor.Site;
import org.busbar.can.Frame;
import org.busbar.can.Payload;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.ShippedBundles;
import org.busbar.core.protocol.EffectiveProtocol;

/** A session of a healthy battery and its inverter, every message once a second, written by hand from the protocol documents. Tests spoil it. */
final class Scene {

	static final Catalogue CATALOGUE = ShippedBundles.CATALOGUE;
	static final String PYLONTECH = "pylontech.lv.1.2";
	static final String PYLONTECH_13 = "pylontech.lv.1.3";
	static final String VICTRON = "victron.bms-can";

	private static final long START = 1_700_000_000_000_000_000L;
	private static final long SECOND = 1_000_000_000L;
	private static final long APART = 5_000_000L;

	final List<Frame> frames = new ArrayList<>();
	private final String protocol;
	private final int cells;
	private final Set<Integer> silent = new HashSet<>();
	private UnaryOperator<Frame> fault = UnaryOperator.identity();
	private long now = START;
	private long offset;
	double chargeVoltage;
	double dischargeVoltage;
	double chargeCurrent = 50;
	double dischargeCurrent = 100;
	double voltage;
	double current;
	double soc = 50;
	double fineSoc = Double.NaN;
	double spread = 0.01;
	String name;

	Scene(String protocol, int cells) {
		this.protocol = protocol;
		this.cells = cells;
		name = protocol.equals(VICTRON) ? "BUSBAR" : "PYLON";
		chargeVoltage = cells * 3.5;
		dischargeVoltage = cells * 2.8;
		voltage = cells * 3.3;
	}

	static EffectiveProtocol effective(String id) {
		return EffectiveProtocol.of(CATALOGUE.protocol(id).orElseThrow(), Map.of());
	}

	static Site site(int cells, String brand) {
		return new Site(Site.UNKNOWN.protocol(), brand, "", cells, Double.NaN, Set.of(), Map.of());
	}

	Scene without(int... ids) {
		for (int id : ids) {
			silent.add(id);
		}
		return this;
	}

	Scene with(int... ids) {
		for (int id : ids) {
			silent.remove(id);
		}
		return this;
	}

	/** What happens to every frame from here on. */
	Scene spoil(UnaryOperator<Frame> spoiler) {
		fault = spoiler;
		return this;
	}

	/** Nobody sends for so long. */
	Scene pause(double seconds) {
		now += (long) (seconds * SECOND);
		return this;
	}

	/** One message over and over. */
	Scene repeat(int id, int perSecond, double seconds) {
		for (int i = 0; i < perSecond * seconds; i++) {
			frames.add(new Frame(now + i * SECOND / perSecond, id, 0, 8, Payload.of(0x0D, 2, 0xF4, 1, 0xE8, 3, 0xC0, 1)));
		}
		return pause(seconds);
	}

	Scene run(int seconds) {
		for (int i = 0; i < seconds; i++) {
			second();
		}
		return this;
	}

	private void second() {
		offset = 0;
		long tenth = 10;
		send(0x351, 8, word(chargeVoltage * tenth) | word(chargeCurrent * tenth) << 16 | word(dischargeCurrent * tenth) << 32
				| word(dischargeVoltage * tenth) << 48);
		long state = word(soc) | word(99) << 16;
		long measured = word(voltage * 100) | word(current * tenth) << 16 | word(25 * tenth) << 32;
		if (protocol.equals(PYLONTECH)) {
			send(0x355, 4, state);
			send(0x356, 6, measured);
			send(0x359, 7, 1L << 32 | 0x4E50L << 40);
			send(0x35C, 2, 0xC0);
		} else {
			send(0x355, 6, state | word((Double.isNaN(fineSoc) ? soc : fineSoc) * 100) << 32);
			send(0x356, 6, measured);
			send(0x35A, 8, 0);
			if (protocol.equals(VICTRON)) {
				long mean = Math.round(voltage / cells * 1000);
				long half = Math.round(spread * 500);
				send(0x307, 8, Payload.of(0x12, 0x34, 0x56, 0x78, 0x56, 0x49, 0x43, 0));
				send(0x372, 8, 1);
				send(0x373, 8, mean - half | mean + half << 16 | 298L << 32 | 299L << 48);
			} else {
				send(0x35F, 8, 0x494CL);
			}
		}
		send(0x35E, 8, text(name));
		send(0x305, 8, 0);
		now += SECOND;
	}

	private void send(int id, int dlc, long payload) {
		if (!silent.contains(id)) {
			frames.add(fault.apply(new Frame(now + offset, id, 0, dlc, payload)));
		}
		offset += APART;
	}

	private static long word(double value) {
		return Math.round(value) & 0xFFFF;
	}

	static long text(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		int[] padded = new int[Payload.MAX_LENGTH];
		for (int i = 0; i < bytes.length; i++) {
			padded[i] = bytes[i];
		}
		return Payload.of(padded);
	}

	/** The diagnosis of somebody who knows the protocol. */
	Diagnosis diagnose(Site site) {
		return diagnose(new Doctor(site, effective(protocol)));
	}

	/** The diagnosis of somebody who knows nothing. */
	Diagnosis diagnose() {
		return diagnose(new Doctor(Site.UNKNOWN, CATALOGUE.protocols()));
	}

	Diagnosis diagnose(Doctor doctor) {
		frames.forEach(frame -> doctor.frame(frame.nanos(), frame.id(), frame.flags(), frame.dlc(), frame.payload()));
		return doctor.diagnosis();
	}

	/** The rules that spoke, with their severity: {@code T-03 error}. */
	static List<String> found(Diagnosis diagnosis) {
		return diagnosis.findings().stream().map(finding -> finding.id() + ' ' + finding.severity().name().toLowerCase(Locale.ROOT)).toList();
	}
}
