package org.busbar.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of a product in a folder of its own, and what a user or an administrator does to it. */
final class Installation {

	/** A step that takes longer hangs. */
	private static final long PATIENCE_SECONDS = 240;

	/**
	 * What a program left behind.
	 *
	 * @param exitCode its exit code
	 * @param output   what it wrote to the standard output
	 * @param errors   what it wrote to the standard error output
	 */
	record Outcome(int exitCode, String output, String errors) {

		Outcome ok() {
			assertEquals(0, exitCode, () -> output + errors);
			return this;
		}
	}

	private final Path folder;

	private Installation(Path folder) {
		this.folder = folder;
	}

	/** Copies what stands in the folder that a system property names. */
	static Installation copyOf(String property, String name) {
		Path source = pathOf(property);
		Path target = Path.of(System.getProperty("busbar.work"), name);
		try {
			delete(target);
			try (Stream<Path> files = Files.walk(source)) {
				for (Path file : (Iterable<Path>) files::iterator) {
					Path to = target.resolve(source.relativize(file).toString());
					if (Files.isDirectory(file)) {
						Files.createDirectories(to);
					} else {
						Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
					}
				}
			}
			Installation copy = new Installation(target);
			// An earlier run in the same folder has left its own.
			copy.forgetWorkspace();
			return copy;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The path in a system property; it must exist, else the modules before this one were not built. */
	static Path pathOf(String property) {
		Path path = Path.of(System.getProperty(property));
		assertTrue(Files.exists(path), () -> path + " (" + property + ") is missing. Build the modules before this one: mvn verify");
		return path;
	}

	Path folder() {
		return folder;
	}

	/** Runs p2's director inside this installation, on its own profile. */
	Outcome director(String... arguments) {
		List<String> command = javaCommand();
		command.addAll(List.of("-application", "org.eclipse.equinox.p2.director", "-nosplash", "-data", "@none", "-consoleLog"));
		command.addAll(List.of(arguments));
		return run(command, Map.of());
	}

	Outcome install(String repositoryProperty, String... features) {
		List<String> arguments = new ArrayList<>(List.of("-repository", pathOf(repositoryProperty).toUri().toString()));
		for (String feature : features) {
			arguments.addAll(List.of("-installIU", feature + ".feature.group"));
		}
		return director(arguments.toArray(String[]::new));
	}

	Outcome uninstall(String... features) {
		List<String> arguments = new ArrayList<>();
		for (String feature : features) {
			arguments.addAll(List.of("-uninstallIU", feature + ".feature.group"));
		}
		return director(arguments.toArray(String[]::new));
	}

	/** Takes one feature out and brings another one in, in one step. */
	Outcome replace(String repositoryProperty, String former, String next) {
		return director("-repository", pathOf(repositoryProperty).toUri().toString(), "-uninstallIU", former + ".feature.group", "-installIU",
				next + ".feature.group");
	}

	/** Ids of the features that p2 lists as installed roots. */
	Set<String> installedRoots() {
		return director("-listInstalledRoots").ok().output().lines().filter(line -> line.contains("feature.group"))
				.map(line -> line.replaceAll("\\.feature\\.group.*", "").strip()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** Symbolic name and version of every bundle that the next start will have. */
	Map<String, String> bundles() {
		try {
			Map<String, String> bundles = new TreeMap<>();
			for (String line : Files.readAllLines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
				if (!line.startsWith("#")) {
					String[] columns = line.split(",");
					bundles.put(columns[0], columns[1]);
				}
			}
			return bundles;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Takes the lines of bundles that match out of what the next start will have. */
	void dropBundles(java.util.function.Predicate<String> symbolicName) {
		Path info = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		try {
			Files.write(info, Files.readAllLines(info).stream().filter(line -> line.startsWith("#") || !symbolicName.test(line.split(",")[0])).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The command line of this installation, through its start script. */
	Outcome busbar(String... arguments) {
		List<String> command = new ArrayList<>(List.of(folder.resolve("busbar").toString()));
		command.addAll(List.of(arguments));
		return run(command, Map.of());
	}

	/** The command line without a start script: an installation that did not come from us has none. */
	Outcome busbarApplication(String... arguments) {
		List<String> command = javaCommand();
		command.addAll(List.of("-application", "org.busbar.cli.busbar", "-nosplash", "-data", "@none"));
		command.addAll(List.of(arguments));
		return run(command, Map.of());
	}

	/**
	 * Starts the workbench, lets it run tests inside and close itself.
	 *
	 * @param script     whether to go through the start script or straight to the launcher
	 * @param classes    test classes of the tests bundle
	 * @param properties system properties for the workbench
	 * @return the report's lines
	 */
	List<String> testInside(boolean script, String classes, Map<String, String> properties) {
		Path report = Path.of(System.getProperty("busbar.screenshots"), folder.getFileName().toString(), "report.txt");
		// What the user has of his own is neither seen nor changed.
		List<String> java = new ArrayList<>(List.of("-Dbusbar.tests=" + classes, "-Dbusbar.tests.report=" + report,
				"-Dbusbar.own=" + report.resolveSibling("own").resolve("files")));
		properties.forEach((key, value) -> java.add("-D" + key + '=' + value));
		try {
			Files.createDirectories(report.getParent());
			Files.deleteIfExists(report);
			List<String> command;
			Map<String, String> environment = Map.of();
			List<String> program = List.of("-data", folder.resolveSibling(folder.getFileName() + "-workspace").toString(), "-consoleLog");
			if (script) {
				command = new ArrayList<>(List.of(folder.resolve("busbar-workbench").toString()));
				environment = Map.of("JDK_JAVA_OPTIONS", String.join(" ", java));
			} else {
				command = javaCommand();
				command.addAll(1, java);
			}
			command.addAll(program);
			Outcome outcome = run(command, environment);
			assertTrue(Files.exists(report), () -> "No test ran inside. The workbench said:\n" + outcome.output() + outcome.errors());
			return Files.readAllLines(report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Lets the next workbench start as the first one does. */
	void forgetWorkspace() {
		try {
			delete(folder.resolveSibling(folder.getFileName() + "-workspace"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Fails unless the report names at least one test and all of them passed. */
	static void assertAllPassed(List<String> report) {
		assertTrue(report.stream().anyMatch(line -> line.startsWith("passed ")), () -> "No test passed:\n" + String.join("\n", report));
		assertTrue(report.stream().allMatch(line -> line.startsWith("passed ")), () -> String.join("\n", report));
	}

	private List<String> javaCommand() {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			Path launcher = plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
			return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
					"--enable-native-access=ALL-UNNAMED", "-jar", launcher.toString()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Outcome run(List<String> command, Map<String, String> environment) {
		try {
			Path output = Files.createTempFile(folder.getParent(), "output", ".txt");
			Path errors = Files.createTempFile(folder.getParent(), "errors", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output.toFile()).redirectError(errors.toFile());
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			builder.environment().put("LIBOVERLAY_SCROLLBAR", "0");
			builder.environment().put("LC_ALL", "C.UTF-8"); // English, unless properties say otherwise
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().waitFor();
				throw new AssertionError("Hangs: " + String.join(" ", command) + '\n' + Files.readString(output) + Files.readString(errors));
			}
			Outcome outcome = new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
			Files.delete(output);
			Files.delete(errors);
			return outcome;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			List<Path> files;
			try (Stream<Path> walk = Files.walk(folder)) {
				files = new ArrayList<>(walk.toList());
			}
			for (Path file : files.reversed()) {
				Files.delete(file);
			}
		}
	}
}
