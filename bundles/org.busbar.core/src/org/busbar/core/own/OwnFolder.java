package org.busbar.core.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.CatalogueLoader;
import org.busbar.core.catalogue.CatalogueProblem;

/** The folder with the user's own files. It need not exist; adding makes it. Safe for use by several threads, also of several processes. */
public final class OwnFolder {

	/** System property that names another folder than the usual one in the user's home. */
	public static final String PROPERTY = "busbar.own";

	private static final long LARGEST = 16 << 20;

	private final Path folder;

	/** A folder that may not exist. */
	public OwnFolder(Path folder) {
		this.folder = folder;
	}

	/** The folder of this user: {@code .busbar/own} at home, or what the system property {@value #PROPERTY} names. */
	public static OwnFolder ofUser() {
		String named = System.getProperty(PROPERTY, "");
		return new OwnFolder(named.isBlank() ? Path.of(System.getProperty("user.home"), ".busbar", "own") : Path.of(named));
	}

	/** Where it is. */
	public Path path() {
		return folder;
	}

	/** The names of the files, in their order. */
	public List<String> names() {
		return List.copyOf(files().keySet());
	}

	/** What the files hold, with the texts of a locale. */
	public BundleData read(Locale locale) {
		return CatalogueLoader.read(new OwnFiles(files()), locale);
	}

	/** Checks a file and, if it can be used, keeps a copy of it. */
	public Addition add(Path file) {
		String name = name(file);
		if (!isDbc(name) && !isDocument(name)) {
			return refused("own.kind", file);
		}
		SortedMap<String, Path> files = files();
		if (files.containsKey(name)) {
			return refused("own.exists", name);
		}
		try {
			long size = Files.size(file);
			if (size > LARGEST) {
				return refused("own.size", file, size, LARGEST);
			}
			files.put(name, file);
			BundleData data = CatalogueLoader.read(new OwnFiles(files), Locale.getDefault());
			List<String> problems = problems(data, name, file.toString());
			List<String> ids = ids(data, name);
			if (ids.isEmpty()) {
				return problems.isEmpty() ? refused("own.kind", file) : new Addition.Refused(problems);
			}
			return keep(file, name) instanceof Addition.Refused refused ? refused : new Addition.Added(name, ids, problems);
		} catch (IOException e) {
			return refused("own.unreadable", file, reason(e));
		}
	}

	/**
	 * Removes a file; what it brought is gone.
	 *
	 * @return why not; empty when it is done
	 */
	public List<String> remove(String name) {
		try {
			Path file = files().get(name);
			if (file == null) {
				return List.of(Messages.format("own.absent", name));
			}
			Files.delete(file);
			return List.of();
		} catch (IOException e) {
			return List.of(Messages.format("own.unwritable", name, folder, reason(e)));
		}
	}

	/** Written beside and moved, so that nobody ever reads half a file. */
	private Addition keep(Path file, String name) {
		Path copy = folder.resolve(name + ".new");
		try {
			Files.createDirectories(folder);
			Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
			move(copy, folder.resolve(name));
			return new Addition.Added(name, List.of(), List.of());
		} catch (IOException e) {
			try {
				Files.deleteIfExists(copy);
			} catch (IOException left) {
				e.addSuppressed(left);
			}
			return refused("own.unwritable", name, folder, reason(e));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (@SuppressWarnings("unused") AtomicMoveNotSupportedException e) {
			Files.move(from, to);
		}
	}

	private SortedMap<String, Path> files() {
		SortedMap<String, Path> files = new TreeMap<>();
		try (Stream<Path> found = Files.list(folder)) {
			found.filter(Files::isRegularFile).filter(file -> isDbc(name(file)) || isDocument(name(file)))
					.forEach(file -> files.put(name(file), file));
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			// Nobody has added anything yet.
		} catch (IOException | UncheckedIOException e) {
			System.getLogger(OwnFolder.class.getName()).log(System.Logger.Level.WARNING, Messages.format("own.unreadable", folder, e), e);
		}
		return files;
	}

	private static List<String> ids(BundleData data, String name) {
		return Stream.concat(data.devices().stream().filter(shipped -> isOf(shipped.path(), name)).map(shipped -> shipped.item().id()),
				data.protocols().stream().filter(shipped -> isOf(shipped.path(), name)).map(shipped -> shipped.item().descriptor().id())).toList();
	}

	/** What stands for a DBC file is made here: of it only what the file itself does not tell is worth telling. */
	private static List<String> problems(BundleData data, String name, String shown) {
		List<CatalogueProblem> all = data.problems().stream().filter(problem -> isOf(problem.path(), name)).toList();
		List<CatalogueProblem> own = all.stream().filter(problem -> problem.path().equals(name)).toList();
		return own.isEmpty() ? all.stream().map(problem -> shown + ": " + problem.message()).toList() : own.stream().map(problem -> problem.of(shown)).toList();
	}

	private static boolean isOf(String path, String name) {
		return path.equals(name) || isDbc(name) && path.equals(name + OwnFiles.STANDS_FOR);
	}

	/** The name that a file gets: what an identifier, a header and an XML file can hold, its ending in lower case. */
	private static String name(Path file) {
		Path last = file.getFileName();
		String name = last == null ? "" : last.toString().replaceAll("[^A-Za-z0-9._-]", "-");
		int ending = Math.max(0, name.lastIndexOf('.'));
		return name.substring(0, ending) + name.substring(ending).toLowerCase(Locale.ROOT);
	}

	private static boolean isDbc(String name) {
		return name.endsWith(OwnFiles.DBC);
	}

	private static boolean isDocument(String name) {
		return name.endsWith(OwnFiles.DOCUMENT);
	}

	private static String reason(IOException e) {
		return e instanceof NoSuchFileException ? Messages.format("own.missing") : String.valueOf(e.getMessage());
	}

	private static Addition refused(String key, Object... arguments) {
		return new Addition.Refused(List.of(Messages.format(key, arguments)));
	}
}
