package org.busbar.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.cli.BusbarCommand;
import org.busbar.cli.Converters;
import org.busbar.cli.ProcessEnd;
import org.busbar.cli.Services;
import org.busbar.cli.console.Console;
import org.busbar.converter.gvret.GvretConverter;
import org.busbar.converter.line.LineConverter;
import org.busbar.converter.seeed.SeeedConverter;
import org.busbar.converter.slcan.SlcanConverter;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.own.OwnFolder;
import org.busbar.link.serial.SerialLinkProvider;

/** A command of Busbar in a process of its own, so that it can be killed, with real serial ports. It has no OSGi; the end of the process is as in the product. */
final class CommandProcess implements AutoCloseable {

	private final Process process;
	private final Path errors;

	/** The process. */
	static final class Main {

		private Main() {
		}

		public static void main(String[] arguments) throws Exception {
			Map<String, ConverterProvider> converters = new TreeMap<>();
			SerialLinkProvider ports = new SerialLinkProvider();
			for (LineConverter converter : List.of(new SlcanConverter(), new GvretConverter(), new SeeedConverter())) {
				converter.link(ports);
				converters.put(converter.getClass().getSimpleName().replace("Converter", "").toLowerCase(Locale.ROOT), converter);
			}
			Converters known = new Converters() {

				@Override
				public Optional<ConverterProvider> converter(String scheme) {
					return Optional.ofNullable(converters.get(scheme));
				}

				@Override
				public List<String> schemes() {
					return List.copyOf(converters.keySet());
				}
			};
			ProcessEnd end = new ProcessEnd();
			Console console = new Console(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
			Catalogue catalogue = CatalogueLoader.load(Stream.of("org.busbar.brand.victron", "org.busbar.protocol.pylontech").map(Project::bundle)
					.<DataSource>map(FolderDataSource::new).toList());
			Services services = new Services(() -> catalogue, new OwnFolder(Path.of("no-own-files")), known, "1.2.3", console, end.request());
			System.exit(end.run(() -> BusbarCommand.run(services, arguments)));
		}
	}

	/**
	 * Starts a command.
	 *
	 * @param before what a shell does before it becomes the command; may be empty
	 * @param errors file for what it tells
	 */
	CommandProcess(String before, Path errors, String... arguments) throws IOException {
		List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en", "-Xmx256m", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "-Dbusbar.root=" + Project.ROOT, "-cp", System.getProperty("java.class.path"), Main.class.getName());
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", before + " exec \"$@\"", "sh", "/usr/bin/env", "--default-signal=INT"));
		command.addAll(java);
		command.addAll(List.of(arguments));
		this.errors = errors;
		process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile()).start();
	}

	/** What it told so far. */
	String told() {
		try {
			return Files.readString(errors);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Waits for a condition; in vain only as long as the process lives. */
	void await(BooleanSupplier condition) throws InterruptedException {
		while (!condition.getAsBoolean()) {
			assertTrue(process.isAlive(), "It ended by itself: " + told());
			Thread.sleep(5);
		}
	}

	/** As Ctrl+C does, also where this test itself was started in the background. */
	int interrupt() throws IOException, InterruptedException {
		new ProcessBuilder("/bin/kill", "-INT", Long.toString(process.pid())).inheritIO().start().waitFor();
		return exitCode();
	}

	/** As kill -9 does: it learns nothing of it. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Waits for its end. */
	int exitCode() throws InterruptedException {
		assertTrue(process.waitFor(20, TimeUnit.SECONDS), "It does not end: " + told());
		return process.exitValue();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
