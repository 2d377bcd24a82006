package org.busbar.ui.internal.findings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Site;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.doctor.Cause;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Inferred;
import org.busbar.core.observation.BusReading;
import org.busbar.ui.internal.presenter.Durations;
import org.busbar.ui.internal.view.Page;
import org.busbar.ui.internal.view.Page.Ink;
import org.busbar.ui.internal.view.Page.Style;
import org.eclipse.osgi.util.NLS;

/** A diagnosis as a page: causes, findings, what was concluded, and what all that rests on. */
final class FindingsPage {

	/** Link that asks for what is connected. */
	static final String CHANGE_SITE = "site";

	private static final int BAR = 12;
	private static final String INDENT = "    ";
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

	private final Page.Builder page = new Page.Builder();
	private final BusReading reading;
	private final Diagnosis diagnosis;
	private final Catalogue catalogue;

	private FindingsPage(BusReading reading, Diagnosis diagnosis, Catalogue catalogue) {
		this.reading = reading;
		this.diagnosis = diagnosis;
		this.catalogue = catalogue;
	}

	/**
	 * @param catalogue names brands and batteries
	 * @param since     time of the oldest frame in nanoseconds; 0 when there is none
	 */
	static Page of(BusReading reading, Diagnosis diagnosis, Catalogue catalogue, long since) {
		FindingsPage made = new FindingsPage(reading, diagnosis, catalogue);
		made.causes();
		made.findings();
		made.inferred();
		made.watched(since);
		made.assumed();
		return made.page.build();
	}

	/** What to do before everything else; empty when there is nothing to do. */
	static Optional<String> nextStep(Diagnosis diagnosis) {
		return diagnosis.causes().stream().map(Cause::nextTest).findFirst().or(() -> diagnosis.findings().stream().map(Finding::nextTest).findFirst())
				.map(step -> NLS.bind(Messages.verdict_next, step));
	}

	private void heading(String text) {
		if (!page.isEmpty()) {
			page.line();
		}
		page.add(text, Style.HEADING).line();
	}

	private void causes() {
		if (diagnosis.causes().isEmpty()) {
			return;
		}
		heading(Messages.causes_title);
		for (Cause cause : diagnosis.causes()) {
			int filled = (int) Math.round(cause.weight() * BAR);
			page.add("\u2588".repeat(filled), Ink.ACCENT).add("\u2591".repeat(BAR - filled), Ink.MUTED)
					.add(' ' + NLS.bind(Messages.cause_weight, Math.round(cause.weight() * 100)), Style.STRONG).add("  " + cause.text()).line();
			page.add(INDENT + NLS.bind(Messages.cause_test, cause.nextTest())).line();
		}
	}

	private void findings() {
		heading(Messages.findings_title);
		if (diagnosis.findings().isEmpty()) {
			page.add(Messages.findings_none).line();
		}
		for (Finding finding : diagnosis.findings()) {
			SeverityMark mark = SeverityMark.of(finding.severity());
			page.anchor(finding.id()).add(mark.label(), Style.STRONG, mark.ink()).add("  " + finding.evidence()).line();
			page.add(INDENT + NLS.bind(Messages.finding_next, finding.nextTest())).line();
			page.add(INDENT + times(finding) + ". " + NLS.bind(Messages.finding_source, finding.id(), finding.source()), Ink.MUTED).line();
		}
	}

	private static String times(Finding finding) {
		String first = TIME.format(instant(finding.first()));
		return finding.count() > 1
				? NLS.bind(Messages.finding_times, new Object[]{first, TIME.format(instant(finding.last())), finding.count()})
				: NLS.bind(Messages.finding_time, first);
	}

	private void inferred() {
		if (diagnosis.inferred().isEmpty()) {
			return;
		}
		heading(Messages.inferred_title);
		diagnosis.inferred().forEach((name, value) -> page.add(inferred(name, value), Style.ITALIC).line());
	}

	private static String inferred(String name, Inferred inferred) {
		String what = name.equals(Site.PROTOCOL) ? Messages.inferred_protocol : name.equals(Site.CELLS) ? Messages.inferred_cells : name;
		return NLS.bind(Messages.inferred_line,
				new Object[]{what, inferred.value().isEmpty() ? Messages.inferred_none : inferred.value(), inferred.evidence()});
	}

	private void watched(long since) {
		heading(Messages.watched_title);
		page.add(NLS.bind(Messages.watched_frames, reading.frames(), Durations.age(since == 0 ? 0 : reading.nanos() - since))).line();
		page.add(reading.protocol().map(protocol -> NLS.bind(Messages.watched_protocol, protocol.descriptor().title()))
				.orElse(reading.frames() > 0 ? Messages.watched_undecoded : "")).line();
	}

	private void assumed() {
		heading(Messages.assumed_title);
		Site site = reading.assumptions().site();
		if (site.brand().isEmpty() && site.battery().isEmpty() && site.cells() == 0 && Double.isNaN(site.capacity())) {
			page.add(Messages.assumed_nothing).line();
		} else {
			line(Messages.assumed_brand, name(site.brand(), catalogue.brand(site.brand())));
			line(Messages.assumed_battery, battery(site.battery()));
			line(Messages.assumed_cells, site.cells() == 0 ? "" : Integer.toString(site.cells()));
			line(Messages.assumed_capacity, Double.isNaN(site.capacity()) ? "" : Double.toString(site.capacity()));
		}
		page.link(Messages.assumed_change, CHANGE_SITE).line();
	}

	private String battery(String text) {
		int slash = text.indexOf('/');
		String maker = slash < 0 ? text : text.substring(0, slash);
		Optional<Device> device = catalogue.battery(maker);
		String model = slash < 0 ? "" : text.substring(slash + 1);
		String modelName = device.flatMap(known -> known.model(model)).map(known -> ' ' + known.name()).orElse(model.isEmpty() ? "" : ' ' + model);
		return maker.isEmpty() ? "" : name(maker, device) + modelName;
	}

	private static String name(String id, Optional<Device> device) {
		return id.isEmpty() ? "" : device.map(Device::name).orElse(NLS.bind(Messages.assumed_unknown, id));
	}

	private void line(String text, String value) {
		if (!value.isEmpty()) {
			page.add(NLS.bind(text, value)).line();
		}
	}

	private static Instant instant(long nanos) {
		return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
	}
}
