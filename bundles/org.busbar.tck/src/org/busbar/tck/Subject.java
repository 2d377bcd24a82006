package org.busbar.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.busbar.api.catalogue.Device;
import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.BundleData.Shipped;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.FolderDataSource;
import org.busbar.core.catalogue.LoadedProtocol;
import org.busbar.core.catalogue.Review;

/** The bundle that is checked, read once, and what was found. */
final class Subject {

	static final String MANIFEST = "META-INF/MANIFEST.MF";

	private final Path location;
	private final Path root;
	private final Companions companions;
	private final FolderDataSource source;
	private final BundleData data;
	private final Review review;
	private final List<Problem> problems = new ArrayList<>();

	/**
	 * @param location   the jar or folder
	 * @param root       where its files are
	 * @param companions what is installed with it
	 */
	Subject(Path location, Path root, Companions companions) {
		this.location = location;
		this.root = root;
		this.companions = companions;
		source = new FolderDataSource(root);
		data = CatalogueLoader.read(source, Locale.ROOT);
		try {
			review = Review.of(source);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	String name() {
		return source.name();
	}

	Path location() {
		return location;
	}

	/** Whether it lies unpacked. */
	boolean folder() {
		return location.equals(root);
	}

	Map<String, String> headers() {
		return source.headers();
	}

	BundleData data() {
		return data;
	}

	Review review() {
		return review;
	}

	/** Whether every document that the manifest names could be read; else, what seems to be missing may just have been left out. */
	boolean complete() {
		long named = Stream.of(CatalogueLoader.BRAND_HEADER, CatalogueLoader.BATTERY_HEADER, CatalogueLoader.PROTOCOLS_HEADER)
				.flatMap(header -> Stream.of(headers().getOrDefault(header, "").split(","))).filter(path -> !path.isBlank()).count();
		return named == devices().size() + protocols().size();
	}

	List<Shipped<Device>> devices() {
		return data.devices();
	}

	List<Shipped<LoadedProtocol>> protocols() {
		return data.protocols();
	}

	/** A protocol of this bundle or of another. */
	Optional<LoadedProtocol> protocol(String id) {
		return Stream.concat(protocols().stream().map(Shipped::item), companions.protocols().stream()).filter(protocol -> protocol.descriptor().id().equals(id))
				.findFirst();
	}

	/** The bundle that this one adds texts to; empty when it is no fragment. */
	String host() {
		return Companions.host(source);
	}

	/** What is installed with it. */
	Companions companions() {
		return companions;
	}

	/** What could be texts in further languages, in the bundle and in its fragments. */
	List<Translation> translations() {
		return Stream.concat(Translation.in(root, name(), name()).stream(), companions.translations().stream().filter(one -> one.host().equals(name())))
				.toList();
	}

	/** A file of the bundle; empty when there is none. */
	Optional<Path> file(String path) {
		Path file = root.resolve(path).normalize();
		return file.startsWith(root.normalize()) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
	}

	/** The text of a file; empty when there is none. */
	String text(String path) {
		return file(path).map(file -> {
			try {
				// Bytes that are no UTF-8 are told by those who read the file.
				return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new UncheckedIOException(file.toString(), e);
			}
		}).orElse("");
	}

	/** The files directly in a folder, by name. */
	List<String> files(String folder, String ending) {
		Path directory = root.resolve(folder);
		if (!Files.isDirectory(directory)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.map(file -> folder + '/' + file.getFileName()).filter(name -> name.endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(folder, e);
		}
	}

	/** The first line of a file in which the pattern is found; 0 when there is none. */
	int line(String path, String regex) {
		return line(text(path).lines(), regex);
	}

	/** The first of the lines in which the pattern is found; 0 when there is none. */
	static int line(Stream<String> lines, String regex) {
		Pattern pattern = Pattern.compile(regex);
		int number = 0;
		for (String line : lines.toList()) {
			number++;
			if (pattern.matcher(line).find()) {
				return number;
			}
		}
		return 0;
	}

	void report(Rule rule, String path, int line, String message) {
		report(rule, name(), path, line, message);
	}

	/** Reports something about a file of a bundle that adds to this one. */
	void report(Rule rule, String bundle, String path, int line, String message) {
		problems.add(new Problem(rule, bundle, path, line, message));
	}

	/** Reports something about a header of the manifest. */
	void reportHeader(Rule rule, String header, String message) {
		report(rule, MANIFEST, line(MANIFEST, "^" + Pattern.quote(header) + ":"), message);
	}

	List<Problem> problems() {
		return List.copyOf(problems);
	}
}
