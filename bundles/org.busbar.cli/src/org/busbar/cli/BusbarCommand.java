package org.busbar.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.busbar.cli.console.OutputFailure;
import org.busbar.core.command.CommandExtension;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code busbar}: the command that has all others below it. */
@Command(name = "busbar")
public final class BusbarCommand {

	private static final int HELP_WIDTH = 100;

	/** In the order of the help. */
	private static final List<Class<?>> COMMANDS = List.of(BrandsCommand.class, BrandCommand.class, BatteriesCommand.class, BatteryCommand.class,
			ProtocolsCommand.class, DbcCommand.class, OwnCommand.class, WiringCommand.class, DecodeCommand.class, ConvertCommand.class, StatsCommand.class,
			DiffCommand.class, SimulateCommand.class, MonitorCommand.class, WatchCommand.class, RecordCommand.class, CaptureCommand.class, ReplayCommand.class,
			SendCommand.class, DoctorCommand.class, IdentifyCommand.class, BitRateCommand.class, AdviseCommand.class, ConfigCommand.class,
			CheckConfigCommand.class, AcceptCommand.class, FingerprintCommand.class, ExportCommand.class, SupportCommand.class, TriageCommand.class,
			ReadmeCommand.class, PortsCommand.class, ProbeCommand.class);

	private final Services services;

	@Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
	boolean help;

	@Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
	boolean version;

	private BusbarCommand(Services services) {
		this.services = services;
	}

	/** Runs a command line and gives its {@link ExitCode}. Both outputs are flushed when it returns. */
	public static int run(Services services, String... arguments) {
		CommandLine line = new CommandLine(new BusbarCommand(services));
		ResourceBundle usage = ResourceBundle.getBundle("org.busbar.cli.usage", Locale.getDefault(), BusbarCommand.class.getClassLoader());
		needed(arguments).forEach(line::addSubcommand);
		line.addSubcommand(HelpCommand.class);
		line.setResourceBundle(usage);
		for (CommandExtension extension : services.extensions()) {
			CommandLine added = new CommandLine(extension.command(services.installed()));
			added.setResourceBundle(new ExtendedTexts(extension.texts(), usage));
			line.addSubcommand(added);
		}
		line.getCommandSpec().versionProvider(() -> new String[]{NLS.bind(Messages.version, services.version())});
		services.console().attach(line);
		line.setUsageHelpWidth(HELP_WIDTH);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		// What picocli says of a number that is none is for programmers, and English.
		line.registerConverter(BigDecimal.class, written -> number(written, BigDecimal::new, Messages.no_number));
		line.registerConverter(int.class, written -> number(written, Integer::valueOf, Messages.no_whole_number));
		line.registerConverter(Integer.class, written -> number(written, Integer::valueOf, Messages.no_whole_number));
		line.registerConverter(long.class, written -> number(written, Long::valueOf, Messages.no_whole_number));
		line.registerConverter(Double.class, written -> number(written, Double::valueOf, Messages.no_number));
		line.setParameterExceptionHandler((wrong, given) -> usage(services, wrong));
		line.setExecutionExceptionHandler((failure, command, parsed) -> failed(services, failure));
		int exitCode = line.execute(arguments);
		try {
			services.console().out().flush();
		} catch (OutputFailure failure) {
			exitCode = failed(services, failure);
		}
		return exitCode;
	}

	/** The one that is asked for, for reading the options of all takes a good part of the time that the program needs to start; all where none is. */
	private static List<Class<?>> needed(String... arguments) {
		return COMMANDS.stream().filter(command -> arguments.length > 0 && command.getAnnotation(Command.class).name().equals(arguments[0])).findAny()
				.<List<Class<?>>>map(List::of).orElse(COMMANDS);
	}

	Services services() {
		return services;
	}

	private static <T> T number(String written, Function<String, T> reader, String refusal) {
		try {
			return reader.apply(written);
		} catch (@SuppressWarnings("unused") NumberFormatException none) {
			throw new TypeConversionException(NLS.bind(refusal, written));
		}
	}

	private static int usage(Services services, ParameterException wrong) {
		services.console().tell(WrongUsage.text(wrong));
		if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
			services.console().tell(NLS.bind(Messages.did_you_mean, String.join(", ", unmatched.getSuggestions())));
		}
		services.console().tell(NLS.bind(Messages.see_help, wrong.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.USAGE;
	}

	private static int failed(Services services, Exception failure) {
		if (failure instanceof CommandFailure told) {
			services.console().tell(told.getMessage());
			return told.exitCode();
		}
		if (failure instanceof OutputFailure output) {
			if (output.readerLeft()) {
				return ExitCode.FINE;
			}
			services.console().tell(NLS.bind(Messages.output_failed, output.getCause().getMessage()));
			return ExitCode.INPUT;
		}
		services.console().tell(NLS.bind(Messages.internal_error, failure));
		services.console().tell(failure);
		return ExitCode.INPUT;
	}
}
