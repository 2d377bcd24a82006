package org.busbar.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One clause of an OSGi header: its path and its attributes and directives, the latter with a colon at the end of their names.
 *
 * @param path       package or symbolic name
 * @param parameters attributes and directives
 */
record ManifestHeader(String path, Map<String, String> parameters) {

	/** The clauses of a header; none when it is missing. */
	static List<ManifestHeader> parse(String header) {
		List<ManifestHeader> clauses = new ArrayList<>();
		if (header == null) {
			return clauses;
		}
		for (String clause : split(header, ',')) {
			List<String> parts = split(clause, ';');
			Map<String, String> parameters = new LinkedHashMap<>();
			for (String part : parts.subList(1, parts.size())) {
				int directive = part.indexOf(":=");
				int equals = part.indexOf('=');
				String key = directive >= 0 && directive < equals ? part.substring(0, directive + 1) : part.substring(0, equals);
				parameters.put(key.strip(), part.substring(equals + 1).strip().replace("\"", ""));
			}
			clauses.add(new ManifestHeader(parts.get(0).strip(), parameters));
		}
		return clauses;
	}

	private static List<String> split(String text, char separator) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (c == separator && !quoted) {
				parts.add(text.substring(start, i));
				start = i + 1;
			}
		}
		parts.add(text.substring(start));
		return parts;
	}
}
