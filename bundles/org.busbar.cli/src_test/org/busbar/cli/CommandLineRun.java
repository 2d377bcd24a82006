package org.busbar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.busbar.api.channel.ConverterProvider;
import org.busbar.api.link.LinkProvider;
import org.busbar.cli.console.Console;
import org.busbar.core.catalogue.Catalogue;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.DataSource;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.monitor.MonitorService;
import org.busbar.core.own.OwnFolder;

/** Runs commands on the data of the source tree, with input, output and converters of the test. */
final class CommandLineRun {

	static final Catalogue SHIPPED = CatalogueLoader
			.load(List.of(bundle("org.busbar.brand.victron"), bundle("org.busbar.battery.weco"), bundle("org.busbar.protocol.pylontech")));

	private final Map<String, ConverterProvider> converters = new TreeMap<>();
	private final StopRequest stop = new StopRequest();
	private List<LinkProvider.Identifier> ports = List.of();
	private Drivers drivers = protocol -> Optional.empty();
	private MonitorService monitors = new MonitorService();
	private Catalogue catalogue = SHIPPED;
	private OwnFolder own = new OwnFolder(Path.of("target", "no-own-files"));
	private InputStream in = InputStream.nullInputStream();

	/** What came of a command. */
	record Result(int exitCode, String out, String err) {

		List<String> lines() {
			return out.lines().toList();
		}
	}

	static DataSource bundle(String name) {
		return new FolderDataSource(Path.of("..", name));
	}

	CommandLineRun with(Catalogue other) {
		catalogue = other;
		return this;
	}

	CommandLineRun withOwn(Path folder) {
		own = new OwnFolder(folder);
		return this;
	}

	CommandLineRun withInput(String text) {
		in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	CommandLineRun withInput(byte[] bytes) {
		in = new ByteArrayInputStream(bytes);
		return this;
	}

	CommandLineRun with(String scheme, ConverterProvider converter) {
		converters.put(scheme, converter);
		return this;
	}

	CommandLineRun withPorts(LinkProvider.Identifier... there) {
		ports = List.of(there);
		return this;
	}

	CommandLineRun with(MonitorService other) {
		monitors = other;
		return this;
	}

	CommandLineRun with(Drivers other) {
		drivers = other;
		return this;
	}

	/** Asks the command to stop, from any thread. */
	void stop() {
		stop.make();
	}

	/** Is asked to stop before it has begun. */
	CommandLineRun stopped() {
		stop.make();
		return this;
	}

	Result run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Result result = run(out, arguments);
		return new Result(result.exitCode(), out.toString(StandardCharsets.UTF_8), result.err());
	}

	/** Runs with an output that takes nothing. */
	Result runWithBrokenOutput(String message, String... arguments) {
		try (BrokenOutput broken = new BrokenOutput(message)) {
			return run(broken, arguments);
		}
	}

	private static final class BrokenOutput extends OutputStream {

		private final String message;

		BrokenOutput(String message) {
			this.message = message;
		}

		@Override
		public void write(int value) throws IOException {
			throw new IOException(message);
		}

		@Override
		public void close() {
			// Nothing to let go of.
		}
	}

	/** Runs with messages that go nowhere after one that holds these words. */
	Result runUnheardAfter(String words, String... arguments) {
		try (LeavingReader err = new LeavingReader(words)) {
			int exitCode = run(new ByteArrayOutputStream(), err, arguments);
			return new Result(exitCode, "", err.said.toString(StandardCharsets.UTF_8));
		}
	}

	private static final class LeavingReader extends OutputStream {

		private final ByteArrayOutputStream said = new ByteArrayOutputStream();
		private final String words;

		LeavingReader(String words) {
			this.words = words;
		}

		@Override
		public void write(int value) throws IOException {
			if (said.toString(StandardCharsets.UTF_8).contains(words)) {
				throw new IOException("Broken pipe");
			}
			said.write(value);
		}

		@Override
		public void close() {
			// Nothing to let go of.
		}
	}

	private Result run(OutputStream out, String... arguments) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = run(out, err, arguments);
		return new Result(exitCode, "", err.toString(StandardCharsets.UTF_8));
	}

	private int run(OutputStream out, OutputStream err, String... arguments) {
		Converters known = new Converters() {

			@Override
			public Optional<ConverterProvider> converter(String scheme) {
				return Optional.ofNullable(converters.get(scheme));
			}

			@Override
			public List<String> schemes() {
				return List.copyOf(converters.keySet());
			}

			@Override
			public List<LinkProvider.Identifier> ports() {
				return ports;
			}
		};
		return BusbarCommand.run(new Services(() -> catalogue, own, known, drivers, "1.2.3", new Console(in, out, err), stop, List.of(), () -> monitors),
				arguments);
	}
}
