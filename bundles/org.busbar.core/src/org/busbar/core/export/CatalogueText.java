package org.busbar.core.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.GuidedCapture;
import org.busbar.api.catalogue.Model;
import org.busbar.api.catalogue.Setting;
import org.busbar.api.catalogue.Unknown;
import org.busbar.api.catalogue.Use;
import org.busbar.api.protocol.ProtocolDescriptor;
import org.busbar.api.protocol.ProtocolOption;
import org.busbar.api.protocol.Role;
import org.busbar.api.quantity.Quantity;
import org.busbar.api.wiring.Hazard;
import org.busbar.api.wiring.Socket;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.language.Words;
import org.busbar.core.settings.ObservableText;
import org.busbar.core.wiring.CableEnd;

/** Brands, batteries and protocols as text for a terminal. */
public final class CatalogueText {

	private CatalogueText() {
	}

	/** One line for each device. */
	public static String devices(List<Device> devices) {
		TextTable table = new TextTable("").row(Messages.format("column.id"), Messages.format("column.name"), Messages.format("column.version"),
				Messages.format("column.models"));
		devices.forEach(
				device -> table.row(device.id(), device.name(), device.version(), device.models().stream().map(Model::id).collect(Collectors.joining(" "))));
		return table.toString();
	}

	/** One line for each protocol. */
	public static String protocols(List<ProtocolDescriptor> protocols) {
		TextTable table = new TextTable("").row(Messages.format("column.id"), Messages.format("column.title"), Messages.format("column.confidence"),
				Messages.format("column.bit-rates"), Messages.format("column.options"));
		for (ProtocolDescriptor protocol : protocols) {
			table.row(protocol.id(), protocol.title(), confidence(protocol),
					protocol.bitRates().stream().map(rate -> Integer.toString(rate)).collect(Collectors.joining(" ")),
					protocol.options().stream().map(CatalogueText::option).collect(Collectors.joining(" ")));
		}
		return table.toString();
	}

	private static String confidence(ProtocolDescriptor protocol) {
		String word = Words.of(protocol.confidence());
		return protocol.unverified() ? Messages.format("protocol.unverified", word) : word;
	}

	private static String option(ProtocolOption option) {
		return option.id() + '=' + option.values().stream().map(ProtocolOption.Value::id).collect(Collectors.joining("|"));
	}

	/**
	 * All that is known of one device.
	 *
	 * @param catalogue gives the identifiers of the messages that show a setting
	 */
	public static String device(Device device, Catalogue catalogue) {
		TextReport report = new TextReport(device.name() + " (" + device.id() + ' ' + device.version() + ')');
		writeModels(report, device);
		for (Socket socket : device.sockets()) {
			report.section(Messages.format("section.socket", socket.name(), ReportTexts.type(socket), socket.id()));
			report.paragraph(socket.note());
			report.pins(CableEnd.at(device, socket));
			socket.hazards().forEach(hazard -> writeHazard(report, device, hazard));
		}
		if (!device.settings().isEmpty()) {
			report.section(Messages.format("section.settings"));
			device.settings().forEach(setting -> report.item(describe(device, setting, catalogue)));
		}
		if (!device.uses().isEmpty()) {
			report.section(Messages.format("section.uses"));
			device.uses().forEach(use -> report.item(describe(device, use)));
		}
		if (!device.hazards().isEmpty()) {
			report.section(Messages.format("section.hazards"));
			device.hazards().forEach(hazard -> writeHazard(report, device, hazard));
		}
		if (!device.unknowns().isEmpty()) {
			report.section(Messages.format("section.missing"));
			for (Unknown unknown : device.unknowns()) {
				report.item(unknown.what() + ' ' + unknown.action());
			}
		}
		device.captures().forEach(capture -> writeCapture(report, device, capture));
		report.sources(device.sources().stream()
				.map(source -> new SourceKeys.Entry(device.id() + '/' + source.key(), source.document(), source.place(), source.date())).toList());
		return report.toString();
	}

	private static void writeModels(TextReport report, Device device) {
		report.section(Messages.format("section.models"));
		TextTable table = TextReport.table().row(Messages.format("column.id"), Messages.format("column.name"), Messages.format("column.sockets"),
				Messages.format("column.protocols"));
		device.models().forEach(model -> table.row(model.id(), model.name(), String.join(" ", model.sockets()), String.join(" ", model.protocols())));
		report.table(table);
		device.models().stream().filter(model -> !model.note().isEmpty()).forEach(model -> report.item(model.name() + ": " + model.note()));
	}

	private static String describe(Device device, Setting setting, Catalogue catalogue) {
		StringBuilder text = new StringBuilder();
		text.append(setting.path().isEmpty() ? "" : setting.path() + ": ").append(setting.value());
		if (!setting.note().isEmpty()) {
			text.append(". ").append(setting.note());
		} else {
			text.append('.');
		}
		if (!setting.selects().isEmpty()) {
			text.append(' ').append(Messages.format("setting.selects", String.join(", ", setting.selects())));
		}
		ObservableText.sentences(setting, catalogue).forEach(sentence -> text.append(' ').append(sentence));
		return text.append(' ').append(ReportTexts.evidence(setting.confidence(), SourceKeys.of(device, setting.sources()))).toString();
	}

	private static String describe(Device device, Use use) {
		StringBuilder text = new StringBuilder(use.models().isEmpty()
				? Messages.format("use.all", use.protocol())
				: Messages.format("use.models", use.protocol(), String.join(", ", use.models())));
		text.append(' ').append(use.text());
		if (!use.ignores().isEmpty()) {
			text.append(' ').append(Messages.format("use.ignores", use.ignores().stream().map(Quantity::id).sorted().collect(Collectors.joining(", "))));
		}
		return text.append(' ').append(ReportTexts.evidence(use.confidence(), SourceKeys.of(device, use.sources()))).toString();
	}

	private static void writeCapture(TextReport report, Device device, GuidedCapture capture) {
		report.section(Messages.format("section.capture", capture.title(), Math.round(capture.seconds())));
		report.paragraph(capture.note());
		if (capture.seconds() > 0) {
			report.paragraph(Messages.format("capture.record", capture.name(device), device.id()));
		}
		if (capture.candidates().isEmpty()) {
			report.item(Messages.format("capture.candidates.none"));
		}
		for (GuidedCapture.Candidate candidate : capture.candidates()) {
			report.item(Messages.format("capture.candidate", candidate.protocol(), candidate.text(),
					ReportTexts.evidence(candidate.confidence(), SourceKeys.of(device, candidate.sources()))));
		}
		for (int i = 0; i < capture.steps().size(); i++) {
			report.step(i + 1, describe(capture.steps().get(i)));
		}
		report.paragraph(Messages.format("capture.keep", capture.name(device)));
	}

	/** A step as one line. */
	static String describe(GuidedCapture.Step step) {
		StringBuilder text = new StringBuilder(step.seconds() > 0
				? Messages.format("capture.step.record", Math.round(step.seconds()), connected(step.connected()), step.text())
				: step.text());
		if (!step.notes().isEmpty()) {
			text.append(' ').append(Messages.format("capture.notes", step.notes().stream().map(Quantity::id).collect(Collectors.joining(", "))));
		}
		return step.asks().isEmpty() ? text.toString() : text.append(' ').append(Messages.format("capture.asks", step.asks())).toString();
	}

	private static String connected(Set<Role> connected) {
		return Messages.format("capture.connected." + switch (connected.size()) {
			case 0 -> "none";
			case 1 -> connected.iterator().next().name();
			default -> "both";
		});
	}

	private static void writeHazard(TextReport report, Device device, Hazard hazard) {
		report.item(ReportTexts.level(hazard.level()) + ": " + hazard.text() + ' '
				+ ReportTexts.evidence(hazard.confidence(), SourceKeys.of(device, hazard.sources())));
	}
}
