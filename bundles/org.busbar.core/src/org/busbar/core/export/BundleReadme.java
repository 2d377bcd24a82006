package org.busbar.core.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Use;
import org.busbar.api.fact.Source;
import org.busbar.api.protocol.Layer;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Timeout;
import org.busbar.api.wiring.Assignment;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Pin;
import org.busbar.api.wiring.Socket;
import org.busbar.can.dbc.Dbc;
import org.busbar.can.dbc.DbcMessage;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.Origin;
import org.busbar.core.catalogue.ShippedCapture;
import org.busbar.core.language.ReaderTexts;
import org.busbar.core.settings.ObservableText;

/**
 * The part of a bundle's README.md that says what its data say, in Markdown: systems, wiring, settings, protocols, what is not known, captures, sources. It
 * stands between two markers; what is written before and behind them is the author's. It depends on the bundle alone, not on what else is installed, and not on
 * its version.
 */
public final class BundleReadme {

	/** The line before the generated part. */
	public static final String START = "<!-- What the data say. Do not edit: \"busbar readme\" writes it. -->";
	/** The line behind it. */
	public static final String END = "<!-- End of what the data say. -->";

	private final StringBuilder text = new StringBuilder();
	private final List<Device> devices;
	private final List<LoadedProtocol> protocols;
	private final List<String> captures;

	private BundleReadme(List<Device> devices, List<LoadedProtocol> protocols, List<String> captures) {
		this.devices = devices;
		this.protocols = protocols;
		this.captures = captures;
	}

	/** The headings of the seven sections in a file, in their order. */
	public static List<String> headings() {
		return ReaderTexts.inEnglish(
				() -> Stream.of("systems", "wiring", "settings", "protocols", "unknown", "captures", "sources").map(BundleReadme::heading).toList());
	}

	/**
	 * The generated part for one bundle as it is kept in its file, without its markers, ended by a line feed: in English, whoever writes it.
	 *
	 * @param catalogue
	 *            read without a language
	 */
	public static String kept(Catalogue catalogue, String bundle) {
		return ReaderTexts.inEnglish(() -> of(catalogue, bundle));
	}

	/** The generated part for one bundle of a catalogue in the language of the reader, without its markers, ended by a line feed. */
	public static String of(Catalogue catalogue, String bundle) {
		Set<String> brands = ids(catalogue, bundle, Origin.Kind.BRAND);
		Set<String> batteries = ids(catalogue, bundle, Origin.Kind.BATTERY);
		Set<String> protocols = ids(catalogue, bundle, Origin.Kind.PROTOCOL);
		List<Device> devices = Stream.of(catalogue.brands().stream().filter(brand -> brands.contains(brand.id())),
				catalogue.computers().stream().filter(computer -> brands.contains(computer.id())),
				catalogue.batteries().stream().filter(battery -> batteries.contains(battery.id()))).flatMap(found -> found).toList();
		return new BundleReadme(devices, catalogue.protocols().stream().filter(protocol -> protocols.contains(protocol.descriptor().id())).toList(),
				catalogue.captures().stream().filter(capture -> capture.bundle().equals(bundle)).map(ShippedCapture::path).toList()).write();
	}

	/** What stands between the markers of a file; empty when it has none. */
	public static Optional<String> generated(String file) {
		int start = file.indexOf(START + '\n');
		int end = file.indexOf(END);
		return start >= 0 && end > start ? Optional.of(file.substring(start + START.length() + 1, end)) : Optional.empty();
	}

	/** The file with this part between its markers; where it has none they come at its end. */
	public static String replace(String file, String part) {
		String marked = START + '\n' + part + END;
		return generated(file).map(old -> file.replace(START + '\n' + old + END, marked)).orElseGet(() -> file.stripTrailing() + "\n\n" + marked + '\n');
	}

	private static Set<String> ids(Catalogue catalogue, String bundle, Origin.Kind kind) {
		return catalogue.origins().stream().filter(origin -> origin.kind() == kind && origin.bundle().equals(bundle)).map(Origin::id)
				.collect(Collectors.toSet());
	}

	private static String heading(String section) {
		return Messages.format("readme." + section);
	}

	private String write() {
		section("systems", this::systems);
		section("wiring", this::wiring);
		section("settings", this::settings);
		section("protocols", this::protocols);
		section("unknown", this::unknowns);
		section("captures", this::captures);
		section("sources", this::sources);
		return text.substring(1);
	}

	/** A section that has nothing to say says so. */
	private void section(String name, Runnable content) {
		text.append("\n## ").append(heading(name)).append("\n\n");
		int start = text.length();
		content.run();
		if (text.length() == start) {
			text.append(Messages.format("readme." + name + ".none")).append('\n');
		}
	}

	private void systems() {
		for (Device device : devices) {
			title(device.name() + ", " + code(device.id()));
			table("column.name", "column.id", "column.sockets", "column.protocols");
			device.models().forEach(model -> row(model.name(), code(model.id()), codes(model.sockets()), codes(model.protocols())));
			List<Model> noted = device.models().stream().filter(model -> !model.note().isEmpty()).toList();
			gap(noted);
			noted.forEach(model -> item(model.name() + ": " + model.note()));
		}
	}

	private void wiring() {
		for (Device device : devices) {
			for (Socket socket : device.sockets()) {
				title(Messages.format("readme.socket", device.name(), socket.name(), ReportTexts.type(socket), code(socket.id())));
				if (!socket.note().isEmpty()) {
					text.append(socket.note()).append("\n\n");
				}
				pins(socket);
				gap(socket.hazards());
				socket.hazards().forEach(this::hazard);
			}
			if (!device.hazards().isEmpty()) {
				title(Messages.format("readme.hazards", device.name()));
				device.hazards().forEach(this::hazard);
			}
		}
	}

	private void pins(Socket socket) {
		if (socket.pins().isEmpty()) {
			text.append(Messages.format("readme.no-pins")).append('\n');
			return;
		}
		table("column.pin", "column.signal", "column.confidence", "column.source");
		for (Pin pin : socket.pins()) {
			String number = Integer.toString(pin.number());
			if (!pin.known()) {
				row(number, "?", "", Messages.format("pin.unknown"));
			}
			for (Assignment assignment : pin.assignments()) {
				String sources = String.join(" ", assignment.sources());
				row(number, assignment.signal(), assignment.confidence().word(),
						assignment.note().isEmpty() ? sources : sources + " (" + assignment.note() + ')');
			}
		}
	}

	private void hazard(Hazard hazard) {
		item(ReportTexts.level(hazard.level()) + ": " + hazard.text() + ' ' + ReportTexts.evidence(hazard.confidence(), hazard.sources()));
	}

	private void settings() {
		for (Device device : devices) {
			if (!device.settings().isEmpty()) {
				title(device.name());
				device.settings().forEach(setting -> item(setting(setting)));
			}
		}
	}

	private static String setting(Setting setting) {
		StringBuilder words = new StringBuilder();
		if (!setting.path().isEmpty()) {
			words.append(setting.path()).append(": ");
		}
		words.append("**").append(setting.value()).append("**");
		if (!setting.note().isEmpty()) {
			words.append(". ").append(setting.note());
		}
		if (!setting.selects().isEmpty()) {
			words.append(setting.note().isEmpty() ? ". " : " ").append(Messages.format("readme.selects", codes(setting.selects())));
		} else if (setting.note().isEmpty()) {
			words.append('.');
		}
		// Only this bundle counts, so identifiers of other bundles' messages cannot be told.
		ObservableText.sentences(setting, Catalogue.EMPTY).forEach(sentence -> words.append(' ').append(sentence));
		return words.append(' ').append(ReportTexts.evidence(setting.confidence(), setting.sources())).toString();
	}

	private void protocols() {
		protocols.forEach(this::protocol);
		Set<String> others = new LinkedHashSet<>();
		devices.forEach(device -> device.models().forEach(model -> others.addAll(model.protocols())));
		protocols.forEach(protocol -> others.remove(protocol.descriptor().id()));
		List<Use> uses = devices.stream().flatMap(device -> device.uses().stream()).toList();
		if (!others.isEmpty()) {
			gap(protocols);
			text.append(Messages.format("readme.other-protocols", codes(List.copyOf(others)))).append('\n');
		}
		if (!uses.isEmpty()) {
			gap(uses);
			uses.forEach(use -> item(use(use) + ' ' + use.text() + ' ' + ReportTexts.evidence(use.confidence(), use.sources())));
		}
	}

	private static String use(Use use) {
		return use.models().isEmpty()
				? Messages.format("use.all", code(use.protocol()))
				: Messages.format("use.models", code(use.protocol()), codes(use.models()));
	}

	private void protocol(LoadedProtocol protocol) {
		ProtocolDescriptor descriptor = protocol.descriptor();
		title(descriptor.title() + ", " + code(descriptor.id()));
		if (!descriptor.notes().isEmpty()) {
			text.append(descriptor.notes()).append("\n\n");
		}
		item(Messages.format("readme.bit-rates", descriptor.bitRates().stream().map(String::valueOf).collect(Collectors.joining(", ")),
				descriptor.confidence().word()));
		if (descriptor.unverified()) {
			item(Messages.format("readme.unverified"));
		}
		for (Layer layer : descriptor.layers()) {
			item(layer(layer, Objects.requireNonNull(protocol.layers().get(layer.path()))));
		}
		for (ProtocolOption option : descriptor.options()) {
			item(Messages.format("readme.option", code(option.id()), option.title(), option.values().stream()
					.map(value -> code(value.id()) + " (" + value.title() + ')').collect(Collectors.joining(", ")), code(option.defaultValue())));
		}
		for (Timeout timeout : descriptor.timeouts()) {
			String words = Messages.format(Double.isNaN(timeout.seconds()) ? "readme.timeout.unknown" : "readme.timeout", timeout.watcher().node(),
					codes(timeout.messages()), timeout.seconds(), timeout.reaction());
			item(words + " [" + String.join(" ", timeout.sources()) + ']');
		}
	}

	private static String layer(Layer layer, Dbc dbc) {
		List<String> ids = dbc.messages().stream().sorted(Comparator.comparing(DbcMessage::extended).thenComparingInt(DbcMessage::id))
				.map(message -> "0x" + Integer.toHexString(message.id()).toUpperCase(Locale.ROOT)).toList();
		String words = Messages.format("readme.layer", code(layer.path()), ids.size(), ids.isEmpty() ? "" : ids.getFirst(), ids.isEmpty() ? "" : ids.getLast());
		if (layer.instances() > 1) {
			words += ' ' + Messages.format("readme.instances", layer.instances());
		}
		return layer.unconditional() ? words : words + ' ' + Messages.format("readme.optional", code(layer.option() + '=' + layer.value()));
	}

	private void unknowns() {
		for (Device device : devices) {
			if (!device.unknowns().isEmpty()) {
				title(device.name());
				device.unknowns().forEach(unknown -> item(unknown.what() + ' ' + unknown.action()));
			}
		}
	}

	private void captures() {
		captures.forEach(capture -> item(code(capture)));
		for (Device device : devices) {
			for (GuidedCapture capture : device.captures()) {
				title(Messages.format("readme.capture", device.name(), capture.title(), Math.round(capture.seconds())));
				if (!capture.note().isEmpty()) {
					text.append(capture.note()).append("\n\n");
				}
				for (GuidedCapture.Candidate candidate : capture.candidates()) {
					item(Messages.format("capture.candidate", code(candidate.protocol()), candidate.text(),
							ReportTexts.evidence(candidate.confidence(), candidate.sources())));
				}
				gap(capture.candidates());
				for (int i = 0; i < capture.steps().size(); i++) {
					text.append(i + 1).append(". ").append(CatalogueText.describe(capture.steps().get(i))).append('\n');
				}
			}
		}
	}

	private void sources() {
		devices.forEach(device -> sources(device.name(), device.sources()));
		protocols.forEach(protocol -> sources(code(protocol.descriptor().id()), protocol.descriptor().sources()));
	}

	private void sources(String owner, List<Source> sources) {
		if (!sources.isEmpty()) {
			title(owner);
			table("column.key", "column.document");
			sources.forEach(
					source -> row(source.key(), ReportTexts.source(new SourceKeys.Entry(source.key(), source.document(), source.place(), source.date()))));
		}
	}

	/** A heading within a section, with a blank line before it unless it is the first. */
	private void title(String words) {
		blankLine();
		text.append("### ").append(words).append("\n\n");
	}

	/** A blank line before what follows, if something follows. */
	private void gap(List<?> following) {
		if (!following.isEmpty()) {
			blankLine();
		}
	}

	private void blankLine() {
		if (text.lastIndexOf("\n\n") != text.length() - 2) {
			text.append('\n');
		}
	}

	private void table(String... columns) {
		List<String> cells = new ArrayList<>();
		for (String column : columns) {
			cells.add(Messages.format(column));
		}
		row(cells.toArray(String[]::new));
		text.append('|').append("---|".repeat(columns.length)).append('\n');
	}

	private void row(String... cells) {
		text.append('|');
		for (String cell : cells) {
			text.append(' ').append(cell.replace("|", "\\|")).append(cell.isEmpty() ? "|" : " |");
		}
		text.append('\n');
	}

	private void item(String words) {
		text.append("- ").append(words).append('\n');
	}

	private static String code(String word) {
		return '`' + word + '`';
	}

	private static String codes(List<String> words) {
		return words.stream().map(BundleReadme::code).collect(Collectors.joining(" "));
	}
}
