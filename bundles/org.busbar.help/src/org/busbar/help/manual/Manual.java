package org.busbar.help.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All pages in one language, in the order of the contents. May be used from any thread. */
public final class Manual {

	/** The languages there are; the first is the one for everybody else. */
	public static final List<String> LANGUAGES = List.of("en", "it");
	/** The bundle with the pages. */
	public static final String BUNDLE = "org.busbar.help";
	/** The page with the contents, which a repository shows with its folder. */
	static final String CONTENTS = "README";

	private static final Map<String, Manual> READ = new ConcurrentHashMap<>();
	private static final String ENDING = ".md";
	private static final char ANY = '*';

	private final String title;
	private final List<Chapter> chapters = new ArrayList<>();
	private final Map<String, HelpPage> pages = new LinkedHashMap<>();
	private final Map<String, Place> places = new HashMap<>();

	/**
	 * Part of the contents.
	 *
	 * @param title what it is called
	 * @param pages the names of its pages
	 */
	public record Chapter(String title, List<String> pages) {

		public Chapter {
			pages = List.copyOf(pages);
		}
	}

	/**
	 * A place in the help.
	 *
	 * @param page   name of the page
	 * @param anchor where on the page; empty for its beginning
	 */
	public record Place(String page, String anchor) {
	}

	/** @param files hands back a file by its name, or nothing where there is none */
	private Manual(Function<String, Optional<String>> files) {
		HelpPage contents = HelpPage.read(CONTENTS, files.apply(CONTENTS + ENDING).orElseThrow(() -> new IllegalArgumentException("No contents")));
		title = contents.title();
		String chapter = title;
		List<String> members = new ArrayList<>();
		for (HelpPage.Part part : contents.parts()) {
			if (part.block() instanceof Block.Heading heading) {
				close(chapter, members);
				chapter = heading.plain();
			} else if (part.block() instanceof Block.Item item) {
				item.text().stream().map(Span::link).filter(link -> link.endsWith(ENDING)).map(link -> link.substring(0, link.length() - ENDING.length()))
						.forEach(members::add);
			}
		}
		close(chapter, members);
		for (Chapter one : chapters) {
			for (String name : one.pages()) {
				add(HelpPage.read(name, files.apply(name + ENDING).orElseThrow(() -> new IllegalArgumentException(CONTENTS + ": there is no page " + name))));
			}
		}
	}

	/** The pages in a language, or in English. */
	public static Manual of(Locale locale) {
		String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.getFirst();
		return READ.computeIfAbsent(language, one -> new Manual(name -> shipped(one, name)));
	}

	/**
	 * Reads the pages in a folder.
	 *
	 * @throws IllegalArgumentException for what cannot be read: which page, which line, and what
	 */
	public static Manual read(Path folder) {
		return new Manual(name -> {
			try {
				return Files.exists(folder.resolve(name)) ? Optional.of(Files.readString(folder.resolve(name))) : Optional.empty();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static Optional<String> shipped(String language, String name) {
		try (InputStream in = Manual.class.getResourceAsStream("/pages/" + language + '/' + name)) {
			return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void close(String chapter, List<String> members) {
		if (!members.isEmpty()) {
			chapters.add(new Chapter(chapter, members));
			members.clear();
		}
	}

	private void add(HelpPage page) {
		pages.put(page.name(), page);
		for (HelpPage.Part part : page.parts()) {
			for (String id : part.ids()) {
				if (places.putIfAbsent(contextName(id), new Place(page.name(), page.anchors(part).getFirst())) != null) {
					throw new IllegalArgumentException(page.name() + ": helped twice: " + id);
				}
			}
		}
	}

	/** What the help is called. */
	public String title() {
		return title;
	}

	/** The contents. */
	public List<Chapter> chapters() {
		return List.copyOf(chapters);
	}

	/** All pages. */
	public List<HelpPage> pages() {
		return List.copyOf(pages.values());
	}

	/** A page by its name. */
	public Optional<HelpPage> page(String name) {
		return Optional.ofNullable(pages.get(name));
	}

	/** The ids that are helped, as they are written on the pages but without dots. */
	public List<String> helped() {
		return places.keySet().stream().sorted().toList();
	}

	/**
	 * Where the help for a widget or a command is: the place of its very id, or else of the longest beginning that is written with a star.
	 *
	 * @param id the id, or what {@link #contextName(String)} makes of it
	 */
	public Optional<Place> find(String id) {
		String name = contextName(id);
		Place exact = places.get(name);
		if (exact != null) {
			return Optional.of(exact);
		}
		return places.keySet().stream().filter(one -> one.charAt(one.length() - 1) == ANY && name.startsWith(one.substring(0, one.length() - 1)))
				.reduce((one, other) -> one.length() >= other.length() ? one : other).map(places::get);
	}

	/** The id as the help system of Eclipse bears it: without dots, and without what says which of several members of a list it is. */
	public static String contextName(String id) {
		return id.replaceAll("\\[[^\\]]*\\]", "").replace('.', '_');
	}

	/** The place that a link on a page leads to; nothing for links that lead out of the help. */
	public Optional<Place> follow(HelpPage from, String link) {
		if (link.startsWith("#")) {
			return Optional.of(new Place(from.name(), link.substring(1)));
		}
		int end = link.indexOf(ENDING);
		if (end < 0 || link.indexOf(':') >= 0 || link.indexOf('/') >= 0) {
			return Optional.empty();
		}
		String after = link.substring(end + ENDING.length());
		return Optional.of(new Place(link.substring(0, end), after.startsWith("#") ? after.substring(1) : ""));
	}
}
