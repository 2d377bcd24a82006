package org.busbar.core.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A bundle made up by a test. */
final class MemoryDataSource implements DataSource {

	private final String name;
	private final String version;
	private final Map<String, String> headers = new HashMap<>();
	private final Map<String, String> files = new HashMap<>();

	MemoryDataSource(String name, String version) {
		this.name = name;
		this.version = version;
	}

	MemoryDataSource header(String header, String value) {
		headers.put(header, value);
		return this;
	}

	MemoryDataSource file(String path, String content) {
		files.put(path, content);
		return this;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String version() {
		return version;
	}

	@Override
	public Map<String, String> headers() {
		return headers;
	}

	@Override
	public @Nullable InputStream open(String path) {
		String content = files.get(path);
		return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}
}
