package org.busbar.ui.tests;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of data that are the same in every language: names, identifiers, units. Those stand in records; sentences of records are in the language of the reader. */
final class DataWords {

	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

	/** Two hexadecimal digits, as data of a frame is written. */
	private static final Pattern BYTE = Pattern.compile("\\b[0-9A-F]{2}\\b");

	private final Set<String> words = new HashSet<>();

	/** @param data records, strings, and what holds them */
	DataWords(Object... data) {
		add(List.of(data));
	}

	private void add(Object value) {
		switch (value) {
			case String text -> words.addAll(words(PseudoText.plain(text)));
			case Collection<?> collection -> collection.forEach(this::add);
			case Map<?, ?> map -> map.forEach((key, entry) -> add(List.of(key, entry)));
			case Optional<?> optional -> optional.ifPresent(this::add);
			case Record record -> components(record);
			default -> {
				// Numbers and dates are written in every language.
			}
		}
	}

	private void components(Record record) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			// What the author of a DBC file remarks would let every English word pass.
			if (component.getName().startsWith("comment")) {
				continue;
			}
			try {
				add(component.getAccessor().invoke(record));
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
		}
	}

	/** The words of a text that are none of the data's. */
	List<String> foreign(String text) {
		return words(BYTE.matcher(text).replaceAll("")).stream().filter(word -> !words.contains(word)).toList();
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}
}
