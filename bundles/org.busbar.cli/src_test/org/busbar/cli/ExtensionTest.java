package org.busbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.command.CommandExtension;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.own.OwnFolder;
import org.junit.jupiter.api.Test;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that another bundle adds is one like ours. */
class ExtensionTest {

	/** Greets. */
	@Command(name = "greet")
	static final class Greet implements Callable<Integer> {

		@Spec
		CommandSpec spec = CommandSpec.create();

		@Parameters(paramLabel = "WHOM", descriptionKey = "whom")
		String whom = "";

		@Override
		public Integer call() {
			if (whom.equals("nobody")) {
				throw new IllegalStateException("nobody there");
			}
			spec.commandLine().getOut().print("Hello " + whom + "\n");
			spec.commandLine().getOut().flush();
			return ExitCode.FOUND;
		}
	}

	private static final CommandExtension GREET = new CommandExtension() {

		@Override
		public Callable<Integer> command(Supplier<Catalogue> catalogue) {
			return new Greet();
		}

		@Override
		public ResourceBundle texts() {
			return new ListResourceBundle() {

				@Override
				protected Object[][] getContents() {
					return new Object[][]{{"busbar.greet.usage.description", "Greet somebody."}, {"whom", "Whom to greet."}};
				}
			};
		}
	};

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String... arguments) {
		Converters none = new Converters() {

			@Override
			public Optional<ConverterProvider> converter(String scheme) {
				return Optional.empty();
			}

			@Override
			public List<String> schemes() {
				return List.of();
			}
		};
		Console console = new Console(InputStream.nullInputStream(), out, err);
		return BusbarCommand.run(
				new Services(() -> Catalogue.EMPTY, new OwnFolder(Path.of("none")), none, protocol -> Optional.empty(), "1.2.3", console, new StopRequest(),
						List.of(GREET), MonitorService::new),
				arguments);
	}

	@Test
	void itRunsAndItsExitCodeCounts() {
		assertEquals(ExitCode.FOUND, run("greet", "you"));
		assertEquals("Hello you\n", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void itsHelpHasItsTextsUnderOurHeadings() {
		assertEquals(ExitCode.FINE, run("help", "greet"));
		String help = out.toString(StandardCharsets.UTF_8);
		assertTrue(help.contains("Usage: busbar greet") && help.contains("Greet somebody.") && help.contains("Whom to greet."), help);
		assertEquals(ExitCode.FINE, run("--help"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("greet"));
	}

	/** On a plain class path picocli finds our texts by their name, inside a framework it does not and every help fails. */
	@Test
	void itsTextsHaveTheNameOfOursSoThatNobodyLoadsThemAgain() {
		ResourceBundle ours = ResourceBundle.getBundle("org.busbar.cli.usage");
		assertEquals(ours.getBaseBundleName(), new ExtendedTexts(GREET.texts(), ours).getBaseBundleName());
	}

	@Test
	void whatItDoesWrongIsToldAsOfOurs() {
		assertEquals(ExitCode.USAGE, run("greet"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("WHOM"), err::toString);
		assertEquals(ExitCode.INPUT, run("greet", "nobody"));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("nobody there"), err::toString);
	}
}
