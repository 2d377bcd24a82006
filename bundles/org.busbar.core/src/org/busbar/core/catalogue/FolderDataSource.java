package org.busbar.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Manifest;

import org.jspecify.annotations.Nullable;

/** A bundle that lies unpacked in a folder, as in a source tree. */
public final class FolderDataSource implements DataSource {

	private final Path folder;
	private final Map<String, String> headers;

	/**
	 * @param bundleFolder a folder with {@code META-INF/MANIFEST.MF}
	 * @throws UncheckedIOException when the manifest cannot be read
	 */
	public FolderDataSource(Path bundleFolder) {
		folder = bundleFolder.toAbsolutePath().normalize();
		Map<String, String> read = new HashMap<>();
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			new Manifest(in).getMainAttributes().forEach((name, value) -> read.put(name.toString(), value.toString()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		headers = Map.copyOf(read);
	}

	@Override
	public String name() {
		return headers.getOrDefault("Bundle-SymbolicName", String.valueOf(folder.getFileName())).replaceFirst("\\s*;.*", "");
	}

	@Override
	public String version() {
		return headers.getOrDefault("Bundle-Version", "0.0.0");
	}

	@Override
	public Map<String, String> headers() {
		return headers;
	}

	@Override
	public @Nullable InputStream open(String path) throws IOException {
		Path file = folder.resolve(path).normalize();
		return file.startsWith(folder) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
	}
}
