package org.busbar.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Severity;
import org.busbar.api.fact.Confidence;
import org.busbar.api.protocol.Role;
import org.busbar.can.CanId;
import org.busbar.can.FrameFlags;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.configuration.AcceptanceTest;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.CopiedHazard;
import org.busbar.core.configuration.CopiedPin;
import org.busbar.core.configuration.CopiedSocket;
import org.busbar.core.configuration.CopiedSource;
import org.busbar.core.configuration.CopyOrigin;
import org.busbar.core.configuration.Equipment;
import org.busbar.core.configuration.Limits;
import org.busbar.core.configuration.Measurement;
import org.busbar.core.configuration.MenuPort;
import org.busbar.core.configuration.Nameplate;
import org.busbar.core.configuration.Photo;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.ProtocolChoice;
import org.busbar.core.configuration.SafetyCheck;
import org.busbar.core.configuration.SiteCable;
import org.busbar.core.configuration.SiteSetting;
import org.busbar.core.configuration.SiteWire;
import org.busbar.core.configuration.Validation;
import org.busbar.core.language.Words;
import org.busbar.core.photo.SitePhoto;
import org.busbar.core.protocol.EffectiveProtocol;
import org.busbar.core.report.Element.Fact;
import org.busbar.core.report.Element.Facts;
import org.busbar.core.report.Element.Notice;
import org.busbar.core.report.Element.Photograph;
import org.busbar.core.report.Element.Picture;
import org.busbar.core.report.Element.Row;
import org.busbar.core.report.Element.Table;
import org.busbar.core.report.Element.Text;

/** Makes the report of a site. What is not known stands in it as unknown, and what is not done as open. */
public final class SiteReport {

	/** Tables that are there only with a recording, and not with every one. */
	static final List<String> OF_CAPTURE = List.of(CaptureChapter.CAUSES, CaptureChapter.FINDINGS, FingerprintChapter.CHANGES);

	private static final String CYCLE_TIME = "GenMsgCycleTime";

	private final ReportBasis basis;
	private final Configuration configuration;
	private final List<ConfigurationProblem> problems;
	private final List<Section> sections = new ArrayList<>();

	private SiteReport(ReportBasis basis) {
		this.basis = basis;
		configuration = basis.shown();
		problems = Validation.problems(configuration);
	}

	/** The whole report. */
	public static Report of(ReportBasis basis) {
		return new SiteReport(basis).make();
	}

	private Report make() {
		add("site", cover());
		add("checks", checks());
		add("hazards", hazards());
		add("drawing", drawing());
		add("wiring", wiring());
		add("settings", settings());
		add("protocol", protocol());
		add("limits", limits());
		add("measurements", measurements());
		add("tests", tests());
		configuration.fingerprint().ifPresent(print -> add("fingerprint", FingerprintChapter.of(print, basis.comparison())));
		if (!configuration.notes().isEmpty()) {
			add("notes", notes());
		}
		if (!basis.photos().isEmpty()) {
			add("photos", photos());
		}
		add("open", open());
		basis.capture().ifPresent(capture -> add("bus", new CaptureChapter(capture).elements()));
		add("sources", sources());
		String devices = Stream.of(Role.BATTERY, Role.INVERTER).map(role -> configuration.equipment(role).map(Equipment::name).orElse(text("unknown")))
				.collect(Collectors.joining(" \u2013 "));
		return new Report(basis.letterhead(), configuration.title().isBlank() ? configuration.id() : configuration.title(), devices, sections);
	}

	private void add(String id, List<Element> elements) {
		sections.add(new Section(id, text("section." + id), elements));
	}

	private List<Element> cover() {
		List<Element> elements = new ArrayList<>();
		long grave = problems.stream().filter(one -> one.severity().compareTo(Severity.WARNING) > 0).count();
		long open = problems.stream().filter(one -> one.severity() == Severity.WARNING).count();
		Grade worst = problems.stream().map(ConfigurationProblem::severity).max(Comparator.naturalOrder()).filter(one -> one != Severity.INFO).map(Grade::of)
				.orElse(Grade.FINE);
		elements.add(worst == Grade.FINE
				? new Notice(worst, text("cover.fine"), "")
				: new Notice(worst, text("cover.open", Long.toString(grave), Long.toString(open)), text("cover.open.where", text("section.open"))));
		basis.capture().map(capture -> capture.diagnosis().verdict())
				.ifPresent(verdict -> elements.add(new Notice(CaptureChapter.grade(verdict), text("cover.verdict", verdict.text()), "")));
		Optional<Place> site = configuration.site();
		List<Fact> facts = new ArrayList<>();
		fact(facts, "place", site.map(Place::place).orElse(""));
		fact(facts, "owner", site.map(Place::owner).orElse(""));
		fact(facts, "engineer", site.map(Place::engineer).orElse(""));
		fact(facts, "date", latest());
		site.map(Place::note).filter(note -> !note.isBlank()).ifPresent(note -> fact(facts, "note", note));
		for (Role role : List.of(Role.BATTERY, Role.INVERTER)) {
			device(facts, role);
		}
		fact(facts, "protocol", configuration.protocol().map(ProtocolChoice::title).orElse(""));
		if (!configuration.converter().isBlank()) {
			fact(facts, "converter", configuration.converter());
		}
		facts.add(new Fact(text("fact.version"), basis.version()));
		elements.add(new Facts(facts));
		return elements;
	}

	private void device(List<Fact> facts, Role role) {
		Optional<Equipment> device = configuration.equipment(role);
		facts.add(new Fact(text("side." + role), device.map(Equipment::name).orElse("")));
		device.ifPresent(equipment -> {
			fact(facts, "socket", equipment.socket().map(CopiedSocket::name).orElse(""));
			if (role == Role.BATTERY) {
				fact(facts, "modules", Numbers.count(equipment.modules()));
				fact(facts, "nameplate", equipment.nameplate().map(SiteReport::plate).orElse(""));
			}
			fact(facts, "serial", equipment.serialNumber());
			fact(facts, "firmware", equipment.firmware());
		});
	}

	private static String plate(Nameplate plate) {
		return Stream.of(plate.cells() > 0 ? text("plate.cells", Integer.toString(plate.cells())) : "", Numbers.text(plate.capacity(), "Ah"),
				figure("limit.charge-voltage", plate.chargeVoltage(), "V"), figure("limit.discharge-voltage", plate.dischargeVoltage(), "V"),
				figure("limit.charge-current", plate.chargeCurrent(), "A"), figure("limit.discharge-current", plate.dischargeCurrent(), "A"), plate.source())
				.filter(one -> !one.isBlank()).collect(Collectors.joining(", "));
	}

	private static String figure(String key, double value, String unit) {
		return Double.isFinite(value) ? text(key) + ' ' + Numbers.text(value, unit) : "";
	}

	private static void fact(List<Fact> facts, String key, String value) {
		facts.add(new Fact(text("fact." + key), value));
	}

	/** The latest moment that anything was signed at; a report has no other date. */
	private String latest() {
		return Stream.of(configuration.checks().stream().map(SafetyCheck::time), configuration.measurements().stream().map(Measurement::time),
				configuration.tests().stream().map(AcceptanceTest::time)).flatMap(times -> times).map(Moments::of).flatMap(Optional::stream)
				.max(Comparator.comparing(Moments.Moment::instant)).map(Moments.Moment::written).orElse("");
	}

	private List<Element> checks() {
		long open = configuration.checks().stream().filter(check -> !check.done()).count();
		List<Row> rows = configuration.checks().stream().map(check -> {
			Grade grade = check.done() ? Grade.FINE : Grade.ERROR;
			return Row.of(grade, done(check.done()), check.words(), check.person(), check.time(), check.note());
		}).toList();
		Notice notice = open == 0 && !rows.isEmpty()
				? new Notice(Grade.FINE, text("checks.done"), "")
				: new Notice(Grade.ERROR, rows.isEmpty() ? text("checks.none") : text("checks.open", Long.toString(open)), text("checks.do"));
		return List.of(notice, table("checks", rows, "state", "check", "person", "time", "note"));
	}

	private static String done(boolean done) {
		return box(done) + text(done ? "done" : "not-done");
	}

	private static String box(boolean ticked) {
		return ticked ? "[\u221a] " : "[  ] ";
	}

	private List<Element> hazards() {
		List<Row> rows = new ArrayList<>();
		if (basis.drawing() instanceof SiteDrawing.Drawn drawn) {
			drawn.cable().hazards().stream().filter(one -> one.device().isEmpty()).map(one -> one.hazard())
					.forEach(one -> rows.add(Row.of(Grade.of(one.level()), Grade.of(one.level()).label(), text("hazard.cable"), one.text(),
							Words.of(one.confidence()), "")));
		}
		for (Role role : List.of(Role.BATTERY, Role.INVERTER)) {
			configuration.equipment(role).ifPresent(device -> Stream
					.concat(device.socket().stream().flatMap(socket -> socket.hazards().stream()), device.hazards().stream())
					.forEach(hazard -> rows.add(hazard(device, hazard))));
		}
		rows.sort(Comparator.comparing(row -> row.grade().orElse(Grade.NOTE)));
		return rows.isEmpty() ? List.of(new Text(text("hazards.none"))) : List.of(table("hazards", rows, "grade", "device", "hazard", "confidence", "read"));
	}

	private Row hazard(Equipment device, CopiedHazard hazard) {
		Grade grade = Grade.of(hazard.level());
		return Row.of(grade, grade.label(), device.name(), hazard.text(), evidence(hazard.confidence(), hazard.sources()),
				hazard.acknowledged() ? box(true) + text("read") : box(false) + text("not-read"));
	}

	private List<Element> drawing() {
		return switch (basis.drawing()) {
			case SiteDrawing.Refused refused -> List.of(new Notice(Grade.UNKNOWN, text("drawing.none"), refused.reason()));
			case SiteDrawing.Drawn drawn -> drawn.coloured()
					? List.of(new Picture(drawn.sheet()))
					: List.of(new Notice(Grade.WARNING, text("drawing.colours", drawn.standard().name()), ""), new Picture(drawn.sheet()));
		};
	}

	private List<Element> wiring() {
		Optional<SiteCable> cable = configuration.cable();
		if (cable.isEmpty()) {
			return List.of(new Notice(Grade.UNKNOWN, text("cable.none"), ""));
		}
		SiteCable lead = cable.get();
		List<Element> elements = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		fact(facts, "cable", lead.name());
		fact(facts, "length", Numbers.text(lead.length(), "m"));
		fact(facts, "shield", lead.note());
		elements.add(new Facts(facts));
		elements.add(table("wires", lead.wires().stream().map(this::wire).toList(), "signal", "inverter-pin", "battery-pin", "colour", "evidence"));
		for (Role side : List.of(Role.INVERTER, Role.BATTERY)) {
			List<Row> contacts = lead.wires().stream().sorted(Comparator.comparingInt(wire -> pin(side, wire)))
					.map(wire -> Row.of(pinText(side, wire), wire.signal(), colour(wire), "[  ]")).toList();
			elements.add(
					new Text(text("crimp." + side, configuration.equipment(side).flatMap(Equipment::socket).map(CopiedSocket::name).orElse(text("unknown")))));
			elements.add(table(side == Role.INVERTER ? "crimp-inverter" : "crimp-battery", contacts, "pin", "signal", "colour", "crimped"));
		}
		elements.add(new Text(text("crimp.rest")));
		lead.decisions().forEach(one -> elements.add(new Notice(one.reading().isBlank() ? Grade.WARNING : Grade.NOTE,
				text("decided", one.signal(), Integer.toString(one.pin()), text("side." + one.side())),
				one.reading().isBlank() ? text("decided.unread") : text("decided.reading", one.reading()))));
		return elements;
	}

	private Row wire(SiteWire wire) {
		return Row.of(wire.signal(), pinText(Role.INVERTER, wire), pinText(Role.BATTERY, wire), colour(wire), evidence(wire.confidence(), wire.sources()));
	}

	private static String colour(SiteWire wire) {
		return wire.colour().isBlank() ? text("colour.any") : wire.colour();
	}

	private int pin(Role side, SiteWire wire) {
		String id = side == Role.BATTERY ? wire.batteryPin() : wire.inverterPin();
		return configuration.equipment(side).flatMap(Equipment::socket).stream().flatMap(socket -> socket.pins().stream()).filter(one -> one.id().equals(id))
				.mapToInt(CopiedPin::number).findFirst().orElse(0);
	}

	private String pinText(Role side, SiteWire wire) {
		int number = pin(side, wire);
		return number > 0 ? Integer.toString(number) : text("unknown");
	}

	private List<Element> settings() {
		if (configuration.settings().isEmpty()) {
			return List.of(new Notice(Grade.UNKNOWN, text("settings.none"), ""));
		}
		List<SiteSetting> elsewhere = MenuPort.elsewhere(configuration);
		List<Row> rows = configuration.settings().stream().filter(one -> !elsewhere.contains(one)).map(one -> {
			String what = Stream.of(one.path().isEmpty() ? text("settings.path.unknown") : one.path(), one.note()).filter(text -> !text.isBlank())
					.collect(Collectors.joining(". "));
			return Row.of(one.done() ? Grade.FINE : Grade.WARNING, done(one.done()), text("side." + one.side()), what, one.value(), one.found(),
					observable(one),
					evidence(one.confidence(), one.sources()));
		}).toList();
		Table needed = table("settings", rows, "state", "device", "setting", "value", "found", "observable", "evidence");
		return elsewhere.isEmpty()
				? List.of(needed)
				: List.of(needed,
						new Text(text("settings.elsewhere", elsewhere.stream().map(one -> one.path() + ": " + one.value()).collect(Collectors.joining("; ")))));
	}

	private static String observable(SiteSetting setting) {
		List<String> sentences = new ArrayList<>();
		if (!setting.shows().isEmpty()) {
			sentences.add(Double.isFinite(setting.seconds())
					? text("observable.within", String.join(", ", setting.shows()), Numbers.text(setting.seconds()))
					: text("observable.shows", String.join(", ", setting.shows())));
		}
		if (!setting.hides().isEmpty()) {
			sentences.add(text("observable.hides", String.join(", ", setting.hides())));
		}
		if (sentences.isEmpty()) {
			sentences.add(setting.unseen() ? text("observable.unseen") : setting.selects().isEmpty() ? text("unknown") : text("observable.spoken"));
		}
		return String.join(" ", sentences);
	}

	private List<Element> protocol() {
		Optional<ProtocolChoice> chosen = configuration.protocol();
		if (chosen.isEmpty()) {
			return List.of(new Notice(Grade.UNKNOWN, text("protocol.none"), ""));
		}
		ProtocolChoice choice = chosen.get();
		List<Element> elements = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		fact(facts, "protocol", choice.title());
		fact(facts, "protocol-id", choice.protocolId());
		fact(facts, "bit-rate", choice.bitRate() > 0 ? choice.bitRate() + " bit/s" : "");
		if (!choice.options().isEmpty()) {
			fact(facts, "options", choice.options().stream().map(one -> one.option() + '=' + one.value()).collect(Collectors.joining(", ")));
		}
		elements.add(new Facts(facts));
		if (basis.changed()) {
			elements.add(new Notice(Grade.WARNING, text("protocol.changed"), text("protocol.changed.do")));
		}
		Optional<EffectiveProtocol> installed = basis.protocol();
		elements.add(installed.isEmpty()
				? new Notice(Grade.UNKNOWN, text("protocol.absent"), "")
				: table("messages", installed.get().dbc().messages().stream().map(SiteReport::message).toList(), "id", "message", "sender", "length",
						"period"));
		return elements;
	}

	private static Row message(DbcMessage message) {
		String cycle = message.attribute(CYCLE_TIME).filter(time -> !time.equals("0")).map(time -> time + " ms").orElse(text("unknown"));
		return Row.of(CanId.format(message.id(), message.extended() ? FrameFlags.EXTENDED : 0), message.name(), sender(message.sender()),
				Integer.toString(message.dlc()), cycle);
	}

	/** The node of a DBC file in the language of the reader, where it is one of the two that every site has. */
	static String sender(String node) {
		return switch (node) {
			case "Battery" -> text("side.BATTERY");
			case "Inverter" -> text("side.INVERTER");
			default -> node;
		};
	}

	private List<Element> limits() {
		Optional<Limits> set = configuration.limits();
		Optional<Nameplate> plate = configuration.battery().flatMap(Equipment::nameplate);
		int modules = configuration.battery().map(Equipment::modules).orElse(0);
		double all = modules > 0 ? modules : Double.NaN;
		List<Row> rows = List.of(
				limit("charge-voltage", "V", set.map(Limits::chargeVoltage), plate.map(Nameplate::chargeVoltage), 1, "limits.chargeVoltage"),
				limit("discharge-voltage", "V", set.map(Limits::dischargeVoltage), plate.map(Nameplate::dischargeVoltage), 1, "limits.dischargeVoltage"),
				limit("charge-current", "A", set.map(Limits::chargeCurrent), plate.map(Nameplate::chargeCurrent), all, "limits.chargeCurrent"),
				limit("discharge-current", "A", set.map(Limits::dischargeCurrent), plate.map(Nameplate::dischargeCurrent), all, "limits.dischargeCurrent"));
		List<Element> elements = new ArrayList<>(List.of(table("limits", rows, "limit", "set", "borne", "grade")));
		set.map(Limits::note).filter(note -> !note.isBlank()).ifPresent(note -> elements.add(new Text(note)));
		return elements;
	}

	/** The judgement is that of the check of the configuration, so that no two speak of the same limit. */
	private Row limit(String key, String unit, Optional<Double> set, Optional<Double> borne, double modules, String path) {
		String there = Numbers.text(set.orElse(Double.NaN), unit);
		String most = Numbers.text(borne.orElse(Double.NaN) * modules, unit);
		Optional<Severity> wrong = problems.stream().filter(one -> one.path().equals(path)).map(ConfigurationProblem::severity)
				.max(Comparator.naturalOrder());
		Grade grade = wrong.map(Grade::of).orElse(there.isEmpty() || most.isEmpty() ? Grade.UNKNOWN : Grade.FINE);
		return Row.of(grade, text("limit." + key), known(there), known(most), grade.label());
	}

	private List<Element> measurements() {
		if (configuration.measurements().isEmpty()) {
			return List.of(new Notice(Grade.UNKNOWN, text("measurements.none"), ""));
		}
		List<Row> rows = configuration.measurements().stream().map(one -> {
			Optional<Severity> wrong = problems.stream().filter(problem -> problem.path().startsWith("measurements[" + one.id() + ']'))
					.map(ConfigurationProblem::severity).max(Comparator.naturalOrder());
			Grade grade = Double.isFinite(one.value()) ? wrong.map(Grade::of).orElse(Grade.FINE) : Grade.UNKNOWN;
			return Row.of(grade, one.what(), known(Numbers.text(one.value(), one.unit())), grade.label(), one.person(), one.time(), one.instrument(),
					one.note());
		}).toList();
		return List.of(table("measurements", rows, "measured", "value", "grade", "person", "time", "instrument", "note"));
	}

	private List<Element> tests() {
		if (configuration.tests().isEmpty()) {
			return List.of(new Notice(Grade.WARNING, text("tests.none"), ""));
		}
		List<Row> rows = configuration.tests().stream().map(one -> {
			Grade grade = switch (one.outcome()) {
				case OPEN -> Grade.WARNING;
				case PASSED -> Grade.FINE;
				case FAILED -> Grade.ERROR;
				case NOT_APPLICABLE -> Grade.NOTE;
			};
			return Row.of(grade, grade.sign() + ' ' + text("outcome." + one.outcome()), one.title(), one.procedure(), one.expected(), one.observed(),
					Stream.of(one.person(), one.time()).filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
		}).toList();
		List<Element> elements = new ArrayList<>();
		elements.add(table("tests", rows, "state", "test", "procedure", "expected", "observed", "signed"));
		elements.addAll(TestResults.of(configuration.tests()));
		return elements;
	}

	private List<Element> notes() {
		return List.of(table("notes", configuration.notes().stream().map(note -> Row.of(note.text(), note.person(), note.time())).toList(), "note", "person",
				"time"));
	}

	private List<Element> photos() {
		List<Element> elements = new ArrayList<>();
		for (SitePhoto one : basis.photos()) {
			Photo photo = one.photo();
			String caption = Stream.of(photo.caption().isBlank() ? photo.file() : photo.caption(), photo.person(), photo.time())
					.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
			switch (one.state()) {
				case SitePhoto.State.Present present -> {
					elements.add(new Photograph(present.jpeg(), present.width(), present.height(), caption));
					if (!present.unchanged()) {
						elements.add(new Notice(Grade.WARNING, text("photo.changed", photo.file()), ""));
					}
				}
				case SitePhoto.State.Missing missing -> elements.add(new Notice(Grade.UNKNOWN, text("photo.missing", photo.file()), caption));
				case SitePhoto.State.Unusable unusable ->
					elements.add(new Notice(Grade.UNKNOWN, text("photo.unusable", photo.file(), unusable.reason()), caption));
			}
		}
		return elements;
	}

	private List<Element> open() {
		if (problems.isEmpty()) {
			return List.of(new Notice(Grade.FINE, text("open.none"), ""));
		}
		List<Row> rows = problems.stream().sorted(Comparator.comparing(ConfigurationProblem::severity).reversed())
				.map(one -> Row.of(Grade.of(one.severity()), Grade.of(one.severity()).label(), one.message(), one.action())).toList();
		return List.of(table("open", rows, "grade", "open", "action"));
	}

	private List<Element> sources() {
		List<Element> elements = new ArrayList<>();
		elements.add(new Text(text("sources.confidence")));
		if (configuration.sources().isEmpty()) {
			elements.add(new Notice(Grade.UNKNOWN, text("sources.none"), ""));
		} else {
			elements.add(
					table("sources",
							configuration.sources().stream().map(one -> Row.of(one.key(), file(one), one.document(), one.place(), one.date())).toList(), "key",
							"file", "document", "passage", "date"));
		}
		elements.add(
				table("origins", configuration.origins().stream().map(one -> Row.of(one.bundle(), one.version(), one.path(), one.hash())).toList(), "bundle",
						"version", "file", "hash"));
		return elements;
	}

	/** The data file that names a source: two of them may have the same key for different passages. */
	private String file(CopiedSource source) {
		return configuration.origins().stream().filter(one -> one.id().equals(source.origin())).map(CopyOrigin::path).findFirst().orElse("");
	}

	/** How well something is known and by whose word. */
	private String evidence(Confidence confidence, List<String> sources) {
		String keys = sources.stream()
				.map(id -> configuration.sources().stream().filter(one -> one.id().equals(id)).map(CopiedSource::key).findFirst().orElse(id))
				.distinct().collect(Collectors.joining(", "));
		return keys.isEmpty() ? Words.of(confidence) : Words.of(confidence) + ": " + keys;
	}

	private static String known(String value) {
		return value.isEmpty() ? text("unknown") : value;
	}

	static Table table(String id, List<Row> rows, String... columns) {
		return new Table(id, Stream.of(columns).map(column -> text("column." + column)).toList(), rows);
	}

	private static String text(String key, Object... arguments) {
		return Messages.format(key, arguments);
	}
}
