package org.busbar.cli;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.busbar.api.catalogue.Device;
import org.busbar.api.catalogue.Model;
import org.busbar.api.doctor.BatteryLine;
import org.busbar.api.doctor.Severity;
import org.busbar.api.wiring.Socket;
import org.busbar.core.advice.Advice;
import org.busbar.core.advice.Pair;
import org.busbar.core.advice.Partner;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.KeptContent;
import org.busbar.core.configuration.Limits;
import org.busbar.core.configuration.Nameplate;
import org.busbar.core.configuration.NewConfiguration;
import org.busbar.core.configuration.Place;
import org.busbar.core.configuration.SitePlan;
import org.busbar.core.configuration.Validation;
import org.busbar.core.export.LeadStandard;
import org.busbar.core.wiring.Cable;
import org.busbar.core.wiring.CableEnd;
import org.busbar.core.wiring.Decided;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code busbar config new}: makes the configuration of a site out of what is known of its battery and inverter. */
@Command(name = "new")
final class ConfigNewCommand extends BusbarSubcommand {

	@Parameters(paramLabel = "FILE", descriptionKey = "config-new-file")
	String file = "";

	@Option(names = "--battery", paramLabel = "BATTERY[/MODEL]", descriptionKey = "config-battery")
	Optional<String> battery = Optional.empty();

	@Option(names = "--battery-socket", paramLabel = "SOCKET", descriptionKey = "battery-socket")
	Optional<String> batterySocket = Optional.empty();

	@Option(names = "--modules", paramLabel = "N", descriptionKey = "config-modules")
	Optional<Integer> modules = Optional.empty();

	@Option(names = "--inverter", paramLabel = "BRAND[/MODEL]", descriptionKey = "config-inverter")
	Optional<String> inverter = Optional.empty();

	@Option(names = "--inverter-socket", paramLabel = "SOCKET", descriptionKey = "socket")
	Optional<String> inverterSocket = Optional.empty();

	@Option(names = "--protocol", paramLabel = "ID", descriptionKey = "config-protocol")
	Optional<String> protocol = Optional.empty();

	@Option(names = "--option", paramLabel = "NAME=VALUE", descriptionKey = "option")
	Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--bit-rate", paramLabel = "N", descriptionKey = "config-bit-rate")
	Optional<Integer> bitRate = Optional.empty();

	@Option(names = "--converter", paramLabel = "URI", descriptionKey = "converter")
	Optional<String> converter = Optional.empty();

	@Option(names = "--lines", paramLabel = "LINE", split = ",", descriptionKey = "lines")
	Set<BatteryLine> lines = EnumSet.noneOf(BatteryLine.class);

	@Mixin
	DecisionOptions decisions = new DecisionOptions();

	@Option(names = "--standard", paramLabel = "t568a|t568b", descriptionKey = "standard", defaultValue = "t568b")
	LeadStandard standard = LeadStandard.USUAL;

	@Mixin
	NameplateOptions figures = new NameplateOptions();

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "config-title")
	Optional<String> title = Optional.empty();

	@Option(names = "--place", paramLabel = "TEXT", descriptionKey = "config-place")
	Optional<String> place = Optional.empty();

	@Option(names = "--owner", paramLabel = "TEXT", descriptionKey = "config-owner")
	Optional<String> owner = Optional.empty();

	@Option(names = "--engineer", paramLabel = "TEXT", descriptionKey = "config-engineer")
	Optional<String> engineer = Optional.empty();

	@Option(names = "--force", descriptionKey = "config-force")
	boolean force;

	@Override
	public Integer call() {
		SiteFile target = new SiteFile(file);
		if (!force && Files.exists(target.path())) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.convert_exists, file));
		}
		Optional<Nameplate> nameplate = figures.nameplate();
		Optional<Limits> limits = figures.limits();
		positive("--modules", modules);
		positive("--bit-rate", bitRate);
		converter.ifPresent(BusbarSubcommand::uri);
		CableEnd batteryEnd = end("--battery", battery, batterySocket, services().catalogue().batteries(), lookup()::battery);
		CableEnd inverterEnd = end("--inverter", inverter, inverterSocket, services().catalogue().brands(), lookup()::brand);
		Cable cable = decisions.decided(inverterEnd, batteryEnd);
		Configuration configuration = NewConfiguration.of(services().catalogue(),
				new SitePlan(title.orElseGet(() -> title(target)), site(), batteryEnd, modules.orElse(0), nameplate, inverterEnd,
						cable.decided().stream().map(Decided::decision).toList(), standard, protocol(batteryEnd, inverterEnd), options, bitRate.orElse(0),
						converter.orElse(""), List.copyOf(lines), limits));
		target.save(configuration, KeptContent.NONE);
		long open = Validation.problems(configuration).stream().filter(problem -> problem.severity() != Severity.INFO).count();
		tell(Messages.config_written, file, open);
		return ExitCode.FINE;
	}

	/** The name of the file without its ending. */
	private static String title(SiteFile target) {
		return String.valueOf(target.path().getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
	}

	private Optional<Place> site() {
		return place.isEmpty() && owner.isEmpty() && engineer.isEmpty()
				? Optional.empty()
				: Optional.of(new Place("place", title.orElse(""), place.orElse(""), owner.orElse(""), engineer.orElse(""), ""));
	}

	private static void positive(String option, Optional<Integer> number) {
		if (number.isPresent() && number.get() < 1) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_count, new Object[]{option, "", number.get()}));
		}
	}

	/** A model is never guessed: models of one maker are wired and set differently. */
	private CableEnd end(String option, Optional<String> given, Optional<String> socket, List<Device> known, Function<String, Device> devices) {
		if (given.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_device, option, String.join(", ", known.stream().map(Device::id).toList())));
		}
		String[] parts = given.get().split("[:/]", 2);
		Device device = devices.apply(parts[0]);
		Optional<String> model = parts.length > 1 ? Optional.of(parts[1]) : only(device.models()).map(Model::id);
		if (model.isEmpty() && !device.models().isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, NLS.bind(Messages.config_model, new Object[]{device.name(), option,
					String.join(", ", device.models().stream().map(one -> device.id() + '/' + one.id()).toList())}));
		}
		CableEnd end = new CableChoice(lookup()).end(device, model, socket);
		List<String> others = end.model().map(Model::sockets).orElse(List.of()).stream().filter(id -> !id.equals(end.socket().id()))
				.filter(id -> device.socket(id).filter(ConfigNewCommand::mayBeMeant).isPresent()).toList();
		if (socket.isEmpty() && !others.isEmpty()) {
			services().console()
					.tell(NLS.bind(Messages.config_socket, new Object[]{end.title(), option + "-socket", String.join(", ", others)}));
		}
		return end;
	}

	/** Only a socket that some source sees CAN on. */
	private static boolean mayBeMeant(Socket socket) {
		return socket.pins().stream().flatMap(pin -> pin.assignments().stream()).anyMatch(assignment -> assignment.signal().equals("CAN-H"));
	}

	private static <T> Optional<T> only(List<T> values) {
		return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
	}

	/** What was named, else the only one that both are known to speak. */
	private String protocol(CableEnd batteryEnd, CableEnd inverterEnd) {
		if (protocol.isPresent()) {
			return lookup().protocol(protocol.get(), options).descriptor().id();
		}
		Advice advice = Advice.of(services().catalogue(), new Partner(batteryEnd.device(), batteryEnd.model()),
				new Partner(inverterEnd.device(), inverterEnd.model()));
		List<String> common = advice.pairs().stream().filter(Pair::same).map(Pair::battery).toList();
		if (common.size() == 1) {
			tell(Messages.config_protocol_taken, common.getFirst());
			return lookup().protocol(common.getFirst(), options).descriptor().id();
		}
		throw new CommandFailure(ExitCode.USAGE, common.isEmpty()
				? NLS.bind(Messages.config_protocol_none, advice.caution())
				: NLS.bind(Messages.config_protocol, String.join(", ", common)));
	}
}
