package org.busbar.core.configuration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.protocol.Role;
import org.busbar.core.doctor.DiagnosisText;
import org.busbar.core.export.TextTable;
import org.busbar.core.language.Words;

/** A configuration as text for a terminal. */
public final class ConfigurationText {

	private static final String INDENT = "  ";

	private final Configuration configuration;
	private final StringBuilder text = new StringBuilder();

	private ConfigurationText(Configuration configuration) {
		this.configuration = configuration;
	}

	/** The whole configuration, section by section; what is empty is left out. Each line is ended by a line feed. */
	public static String write(Configuration configuration) {
		return new ConfigurationText(configuration).write();
	}

	/** Problems, a line for each and one for what to do; the worst first. */
	public static String problems(List<ConfigurationProblem> problems) {
		StringBuilder lines = new StringBuilder();
		problems.stream().sorted((one, other) -> other.severity().compareTo(one.severity()))
				.forEach(problem -> lines.append(DiagnosisText.word(problem.severity())).append(": ")
						.append(problem.message()).append('\n').append(INDENT).append(problem.path()).append('\n').append(INDENT).append(problem.action())
						.append('\n'));
		return lines.toString();
	}

	/** Differences, a line for each. */
	public static String differences(List<Difference> differences) {
		return differences.stream().map(one -> switch (one.kind()) {
			case ADDED -> "+ " + one.path() + ": " + one.after();
			case REMOVED -> "- " + one.path() + ": " + one.before();
			case CHANGED -> "~ " + one.path() + ": " + quoted(one.before()) + " -> " + quoted(one.after());
		}).map(line -> line + '\n').collect(Collectors.joining());
	}

	private static String quoted(String value) {
		return value.isEmpty() ? "-" : value;
	}

	private String write() {
		text.append(configuration.title().isEmpty() ? configuration.id() : configuration.title()).append('\n');
		configuration.site().ifPresent(this::place);
		device(Role.BATTERY);
		device(Role.INVERTER);
		configuration.cable().ifPresent(this::cable);
		configuration.protocol().ifPresent(this::protocol);
		configuration.limits().ifPresent(this::limits);
		marks("settings", configuration.settings().stream().map(one -> mark(one.done()) + label("side." + one.side()) + ": " + setting(one)));
		marks("checks", configuration.checks().stream().map(one -> mark(one.done()) + one.words() + signed(one.person(), one.time())));
		marks("measurements", configuration.measurements().stream()
				.map(one -> one.what() + ": " + number(one.value()) + ' ' + one.unit() + signed(one.person(), one.time())));
		marks("tests", configuration.tests().stream().map(one -> label("outcome." + one.outcome()) + ": " + one.title() + signed(one.person(), one.time())));
		marks("notes", configuration.notes().stream().map(one -> one.text() + signed(one.person(), one.time())));
		marks("photos", configuration.photos().stream()
				.map(one -> (one.caption().isBlank() ? one.file() : one.file() + ": " + one.caption()) + signed(one.person(), one.time())));
		marks("origins", configuration.origins().stream().map(one -> one.bundle() + ' ' + one.version() + ", " + one.path()));
		return text.toString();
	}

	private void place(Place place) {
		section("site");
		TextTable table = new TextTable(INDENT);
		row(table, "name", place.name());
		row(table, "place", place.place());
		row(table, "owner", place.owner());
		row(table, "engineer", place.engineer());
		row(table, "note", place.note());
		text.append(table);
	}

	private void device(Role role) {
		Optional<Equipment> device = configuration.equipment(role);
		if (device.isEmpty()) {
			return;
		}
		Equipment equipment = device.get();
		section("side." + role);
		TextTable table = new TextTable(INDENT);
		row(table, "model", equipment.name());
		row(table, "socket", equipment.socket().map(CopiedSocket::name).orElse(""));
		row(table, "modules", equipment.modules() > 0 ? Integer.toString(equipment.modules()) : "");
		equipment.nameplate().ifPresent(plate -> row(table, "nameplate", plate(plate)));
		row(table, "serial", equipment.serialNumber());
		row(table, "firmware", equipment.firmware());
		text.append(table);
	}

	private static String plate(Nameplate plate) {
		return figures(plate.cells() > 0 ? label("figure.cells", plate.cells()) : "", figure("capacity", plate.capacity()),
				figure("charge-voltage", plate.chargeVoltage()), figure("discharge-voltage", plate.dischargeVoltage()),
				figure("charge-current", plate.chargeCurrent()), figure("discharge-current", plate.dischargeCurrent()),
				plate.modules() > 0 ? label("figure.modules", plate.modules()) : "", plate.source());
	}

	private void limits(Limits limits) {
		section("limits");
		text.append(INDENT).append(figures(figure("charge-voltage", limits.chargeVoltage()), figure("discharge-voltage", limits.dischargeVoltage()),
				figure("charge-current", limits.chargeCurrent()), figure("discharge-current", limits.dischargeCurrent()), limits.note())).append('\n');
	}

	private static String figure(String name, double value) {
		return Double.isNaN(value) ? "" : label("figure." + name, Problems.number(value));
	}

	private static String figures(String... figures) {
		return Stream.of(figures).filter(figure -> !figure.isEmpty()).collect(Collectors.joining(", "));
	}

	private void cable(SiteCable cable) {
		section("cable");
		TextTable table = new TextTable(INDENT).row(label("column.signal"), label("side.INVERTER"), label("side.BATTERY"), label("column.colour"),
				label("column.confidence"));
		cable.wires().forEach(wire -> table.row(wire.signal(), pin(Role.INVERTER, wire.inverterPin()), pin(Role.BATTERY, wire.batteryPin()),
				wire.colour().isEmpty() ? "-" : wire.colour(), Words.of(wire.confidence())));
		text.append(table);
		cable.decisions().forEach(one -> text.append(INDENT)
				.append(label("decided", one.signal(), one.pin(), label("side." + one.side()), one.reading().isEmpty() ? "-" : one.reading())).append('\n'));
	}

	private String pin(Role role, String id) {
		return configuration.equipment(role).flatMap(Equipment::socket).stream().flatMap(socket -> socket.pins().stream()).filter(pin -> pin.id().equals(id))
				.map(pin -> Integer.toString(pin.number())).findFirst().orElse("?");
	}

	private void protocol(ProtocolChoice protocol) {
		section("protocol");
		String options = protocol.options().stream().map(option -> option.option() + '=' + option.value()).collect(Collectors.joining(", "));
		text.append(INDENT).append(figures(protocol.title() + " (" + protocol.protocolId() + ')',
				protocol.bitRate() > 0 ? label("figure.bit-rate", Integer.toString(protocol.bitRate())) : "", options)).append('\n');
		if (!configuration.converter().isEmpty()) {
			text.append(INDENT).append(configuration.converter()).append('\n');
		}
	}

	private static String setting(SiteSetting setting) {
		return setting.path().isEmpty() ? setting.value() : setting.path() + ": " + setting.value();
	}

	private void marks(String section, Stream<String> lines) {
		List<String> all = lines.toList();
		if (!all.isEmpty()) {
			section(section);
			all.forEach(line -> text.append(INDENT).append(line).append('\n'));
		}
	}

	private static String mark(boolean done) {
		return done ? "[x] " : "[ ] ";
	}

	private static String signed(String person, String time) {
		String signature = Stream.of(person, time).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
		return signature.isEmpty() ? "" : " (" + signature + ')';
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "?" : Problems.number(value);
	}

	private void section(String key) {
		text.append('\n').append(label(key)).append('\n');
	}

	private static void row(TextTable table, String key, String value) {
		if (!value.isEmpty()) {
			table.row(label(key), value);
		}
	}

	private static String label(String key, Object... arguments) {
		return Messages.format("text." + key, arguments);
	}
}
