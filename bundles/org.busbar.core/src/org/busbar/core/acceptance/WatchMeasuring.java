package org.busbar.core.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.core.acceptance.TrialStatus.Live;
import org.busbar.core.doctor.Doctor;
import org.jspecify.annotations.Nullable;

/** AT7: 72 hours of ordinary use without a gap that the inverter would have reacted to, and without a finding of the doctor above a note. */
final class WatchMeasuring extends Measuring implements Presence {

	private static final long HOUR = 3600 * Figures.SECOND;
	private static final long WANTED = 72 * HOUR;
	/** The doctor is not asked more often. */
	private static final long ASKED = 60 * Figures.SECOND;
	private static final int SHOWN = 10;
	/** In a longer gap nobody watched: the computer slept, the converter was off or the battery was. */
	private static final long WATCHED = 60 * Figures.SECOND;

	private final @Nullable Doctor doctor;
	private long gap;
	private long gapAt;
	private long heard;
	private List<Finding> findings = List.of();
	private long askedAt;
	/** What the doctor knows the time by. */
	private long framed;

	WatchMeasuring(Circumstances site, BusState bus, boolean guided) {
		super(site, bus, guided);
		doctor = site.protocol().map(protocol -> new Doctor(site.site(), protocol)).orElse(null);
	}

	void frame(long nanos, int id, int flags, int dlc, long payload) {
		if (doctor != null) {
			framed = nanos;
			doctor.frame(nanos, id, flags, dlc, payload);
		}
	}

	void lost(long count) {
		if (doctor != null) {
			doctor.lost(count);
		}
	}

	@Override
	public void heard(Role sender) {
		long length = bus.now() - bus.last(sender);
		if (sender == Role.BATTERY && length <= WATCHED) {
			heard += length;
		}
		gap(sender, length);
	}

	@Override
	void advance() {
		gap(Role.BATTERY, bus.silence(Role.BATTERY));
		if (doctor != null && bus.now() - framed >= Figures.SECOND) {
			framed = bus.now();
			doctor.advance(bus.now());
		}
	}

	@Override
	void quantity(Quantity quantity, double value) {
		// The doctor looks at the values.
	}

	private void gap(Role sender, long length) {
		if (sender == Role.BATTERY && bus.last(Role.BATTERY) != 0 && length > gap) {
			gap = length;
			gapAt = bus.last(Role.BATTERY);
		}
	}

	@Override
	List<Precondition> preconditions() {
		return List.of(Precondition.of("battery", bus.hears(Role.BATTERY)), Precondition.asked("stays"));
	}

	@Override
	int step() {
		return heard >= WANTED ? 1 : 0;
	}

	@Override
	Optional<Live> live() {
		return Optional.of(new Live(text("AT7.live"), text("AT7.live.value", Figures.text(heard / (double) HOUR), seconds(gap)), "72 h",
				part(heard, WANTED)));
	}

	/** Asked often, and found seldom. */
	private List<Finding> findings() {
		if (doctor != null && (askedAt == 0 || bus.now() - askedAt >= ASKED || step() > 0)) {
			askedAt = bus.now();
			findings = doctor.diagnosis().findings().stream().filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0).toList();
		}
		return findings;
	}

	@Override
	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		double allowed = site.reactionSeconds();
		double longest = Figures.seconds(gap);
		String at = gapAt == 0 ? text("AT7.gap") : text("AT7.gap.at", Moments.utc(gapAt));
		String limit = Double.isNaN(allowed) ? "" : text("limit.below", Figures.text(allowed) + " s");
		if (longest >= allowed) {
			lines.add(Line.measured(at, longest, "s", limit, false));
		} else if (gap > WATCHED) {
			lines.add(Line.missing(at, "s", text("limit.most", seconds(WATCHED)), text("AT7.missing.gap", seconds(gap), Moments.utc(gapAt))));
		} else {
			lines.add(Double.isNaN(allowed) ? Line.recorded(at, longest, "s") : Line.measured(at, longest, "s", limit, true));
		}
		double hours = Figures.rounded(heard / (double) HOUR);
		String most = text("limit.least", "72 h");
		lines.add(heard >= WANTED
				? Line.measured(text("AT7.heard"), hours, "h", most, true)
				: Line.missing(text("AT7.heard"), "h", most, text("AT7.missing", Figures.text(hours))));
		List<Finding> found = findings();
		lines.add(Line.measured(text("AT7.findings"), found.size(), "", text("AT7.findings.limit"), found.isEmpty()));
		found.stream().limit(SHOWN).forEach(finding -> lines.add(Line.recorded(finding.id() + ": " + finding.evidence(), finding.count(), "")));
		return lines;
	}
}
