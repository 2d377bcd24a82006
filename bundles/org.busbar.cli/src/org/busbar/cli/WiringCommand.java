package org.busbar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.drawing.DrawingFile;
import org.busbar.core.drawing.DrawingFormat;
import org.busbar.core.drawing.Sheet;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.export.WiringDrawing;
import org.busbar.core.export.WiringJson;
import org.busbar.core.export.WiringText;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Tap;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar wiring BRAND} */
@Command(name = "wiring")
final class WiringCommand extends BusbarSubcommand {

	/** Better left open than measured in haste. */
	private static final String GROUND = "GND";

	enum Format {
		TEXT,
		JSON,
		SVG,
		PNG,
		PDF;

		/** By the ending of a file name; what is called a picture should be one. */
		static Optional<Format> of(String fileName) {
			return Stream.of(values()).filter(format -> fileName.toLowerCase(Locale.ROOT).endsWith('.' + format.name().toLowerCase(Locale.ROOT))).findFirst();
		}
	}

	@Parameters(paramLabel = "BRAND", descriptionKey = "brand")
	String brand = "";

	@Option(names = "--model", paramLabel = "MODEL", descriptionKey = "model")
	Optional<String> model = Optional.empty();

	@Option(names = "--socket", paramLabel = "SOCKET", descriptionKey = "socket")
	Optional<String> socket = Optional.empty();

	@Option(names = "--battery", paramLabel = "BATTERY[/MODEL]", descriptionKey = "battery")
	Optional<String> battery = Optional.empty();

	@Option(names = "--battery-socket", paramLabel = "SOCKET", descriptionKey = "battery-socket")
	Optional<String> batterySocket = Optional.empty();

	@Mixin
	DecisionOptions decisions = new DecisionOptions();

	@Option(names = "--standard", paramLabel = "t568a|t568b", descriptionKey = "standard", defaultValue = "t568b")
	LeadStandard standard = LeadStandard.USUAL;

	@Option(names = "--format", paramLabel = "text|json|svg|png|pdf", descriptionKey = "format.wiring")
	Optional<Format> wanted = Optional.empty();

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "out.wiring")
	Optional<String> file = Optional.empty();

	@Override
	public Integer call() {
		Format format = wanted.or(() -> file.flatMap(Format::of)).orElse(Format.TEXT);
		if (file.isEmpty() && (format == Format.PNG || format == Format.PDF)) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.picture_needs_file, format.name()));
		}
		CableChoice choice = new CableChoice(lookup());
		Cable cable = decisions.decided(choice.end(lookup().brand(brand), model, socket), battery(choice));
		write(content(cable, format));
		cable.mixtures().forEach(warning -> tell("{0}", warning));
		cable.contradictions().forEach(contradiction -> tell(Messages.decide_hint, contradiction.signal(), cable.end(contradiction.end()).title(),
				NLS.bind(contradiction.pins().size() == 1 ? Messages.pin : Messages.pins, DecisionOptions.join(contradiction.pins(), ", "))));
		cable.measurable().stream().filter(one -> !one.signal().equals(GROUND)).forEach(one -> tell(Messages.measure_hint, one.signal(),
				cable.end(one.end()).title(), DecisionOptions.join(one.pins(), ", ")));
		return ExitCode.FINE;
	}

	private byte[] content(Cable cable, Format format) {
		return switch (format) {
			case TEXT -> WiringText.write(cable, standard, tap(cable)).getBytes(StandardCharsets.UTF_8);
			case JSON -> WiringJson.write(cable, standard, tap(cable)).getBytes(StandardCharsets.UTF_8);
			case SVG -> DrawingFormat.SVG.write(drawing(cable));
			case PNG -> DrawingFormat.PNG.write(drawing(cable));
			case PDF -> DrawingFormat.PDF.write(drawing(cable));
		};
	}

	private Sheet drawing(Cable cable) {
		return WiringDrawing.sheet(cable, standard, tap(cable));
	}

	private Optional<Tap> tap(Cable cable) {
		return Tap.of(cable, id -> services().catalogue().protocol(id).map(LoadedProtocol::descriptor));
	}

	private void write(byte[] content) {
		if (file.isEmpty()) {
			services().console().out().write(content);
			return;
		}
		try {
			DrawingFile.write(Path.of(file.get()), content);
		} catch (IOException | InvalidPathException e) {
			throw new CommandFailure(ExitCode.INPUT, NLS.bind(Messages.cannot_write, file.get(), e.getMessage()), e);
		}
	}

	private CableEnd battery(CableChoice choice) {
		if (battery.isPresent()) {
			String[] parts = battery.get().split("/", 2);
			return choice.end(lookup().battery(parts[0]), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty(), batterySocket);
		}
		List<Device> batteries = services().catalogue().batteries();
		if (batteries.size() != 1) {
			throw new CommandFailure(ExitCode.USAGE, batteries.isEmpty()
					? Messages.no_battery
					: NLS.bind(Messages.which_battery, String.join(", ", batteries.stream().map(Device::id).toList())));
		}
		return choice.end(batteries.getFirst(), Optional.empty(), batterySocket);
	}
}
