package org.busbar.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the loader needs of a bundle: its manifest and its files. No class of the bundle is ever loaded. */
public interface DataSource {

	/** Symbolic name of the bundle. */
	String name();

	/** Version of the bundle. */
	String version();

	/** Headers of the manifest as they are written, not translated. */
	Map<String, String> headers();

	/**
	 * Opens a file of the bundle.
	 *
	 * @param path path inside the bundle, without a leading slash
	 * @return null when there is no such file
	 * @throws IOException when it cannot be read
	 */
	@Nullable
	InputStream open(String path) throws IOException;
}
