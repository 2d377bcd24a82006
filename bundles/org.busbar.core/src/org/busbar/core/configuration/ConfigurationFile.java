package org.busbar.core.configuration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.curve.TargetFile;
import org.busbar.core.drawing.DrawingFile;
import org.busbar.model.configuration.Configuration;
import org.busbar.model.document.Document;
import org.busbar.model.document.DocumentProblem;
import org.busbar.model.document.DocumentReader;
import org.busbar.model.document.DocumentResult;
import org.eclipse.emf.common.util.WrappedException;

/**
 * A configuration as a file: XML without anything that leads out of it. Loading changes no file; saving replaces one as a whole or not at all, and writes again
 * what it does not know. The same configuration gives the same bytes. Safe for use by several threads, not for one file by two of them.
 */
public final class ConfigurationFile {

	/** Ending of the names of such files. */
	public static final String ENDING = ".busbar";
	/** Version of the schema that is written. */
	public static final int VERSION = 1;
	/** No configuration is nearly as long, in bytes. */
	static final int LONGEST = 2_000_000;
	/** No configuration has nearly as many elements. */
	static final int MOST_ELEMENTS = 5_000;
	/** Nor as many different names of elements and attributes; the reader of what it does not know takes long over each. */
	static final int MOST_NAMES = 300;
	/** Nor as many references from part to part. */
	static final int MOST_REFERENCES = 20_000;

	/** The steps from earlier schemas. There was none yet. */
	private static final Migration MIGRATION = new Migration(VERSION, List.of());

	private final Migration migration;

	private ConfigurationFile(Migration migration) {
		this.migration = migration;
	}

	/** Loads a file. What is wrong with it, or in its way, is a result. What a save that was killed has left beside it is cleared. */
	public static ConfigurationResult load(Path file) {
		TargetFile.clear(file);
		try (InputStream in = Files.newInputStream(file)) {
			return read(in.readNBytes(LONGEST + 1), file.toString());
		} catch (@SuppressWarnings("unused") NoSuchFileException e) {
			return refused("load.absent");
		} catch (@SuppressWarnings("unused") AccessDeniedException e) {
			return refused("load.denied");
		} catch (IOException e) {
			return refused(Files.isDirectory(file) ? "load.folder" : "load.unreadable", String.valueOf(e.getMessage()));
		}
	}

	/**
	 * Reads what a file holds.
	 *
	 * @param name what messages call it
	 */
	public static ConfigurationResult read(byte[] content, String name) {
		return read(content, name, MIGRATION);
	}

	static ConfigurationResult read(byte[] content, String name, Migration migration) {
		return new ConfigurationFile(migration).parse(content, name);
	}

	/**
	 * Saves in place of what is there. The new content is complete on the disk before it takes the place of the old.
	 *
	 * @param kept what the configuration was loaded with; {@link KeptContent#NONE} for a new one
	 * @throws IOException when it cannot be written; its message says why, in the language of the reader, and what was there before still is
	 */
	public static void save(Path file, org.busbar.core.configuration.Configuration configuration, KeptContent kept) throws IOException {
		DrawingFile.write(file, bytes(configuration, kept));
	}

	/**
	 * What is saved.
	 *
	 * @throws IllegalArgumentException when two parts have the same id, or one has an id that cannot be written
	 */
	public static byte[] bytes(org.busbar.core.configuration.Configuration configuration, KeptContent kept) {
		return ConfigurationWriter.bytes(configuration, kept);
	}

	private ConfigurationResult parse(byte[] content, String name) {
		if (content.length > LONGEST) {
			return refused("load.long", LONGEST / 1_000_000);
		}
		Optional<XmlScan> scan = XmlScan.of(content);
		if (scan.isEmpty()) {
			ConfigurationResult told = new Source(content, name, List.of(), migration.present()).document(content);
			return told instanceof ConfigurationResult.Refused ? told : refused("load.names");
		}
		XmlScan seen = scan.get();
		if (seen.elements() > MOST_ELEMENTS || seen.names() > MOST_NAMES || seen.references() > MOST_REFERENCES) {
			return refused("load.huge", MOST_ELEMENTS, MOST_NAMES, MOST_REFERENCES);
		}
		if (!seen.xml().equals("1.0")) {
			return refused("load.xml", seen.xml());
		}
		int version = Migration.version(seen.namespace()).orElse(migration.present());
		if (version > migration.present()) {
			return refused("load.newer", version, migration.present());
		}
		if (!migration.reaches(version)) {
			return refused("load.older", version, migration.present());
		}
		List<FileNote> notes = new ArrayList<>();
		if (version < migration.present()) {
			notes.add(new FileNote(Messages.format("note.migrated", version, migration.present())));
		}
		Source source = new Source(content, name, notes, version);
		return source.document(migration.migrate(content, version).orElse(content));
	}

	/** What is read, before it is migrated. */
	private record Source(byte[] file, String name, List<FileNote> notes, int version) {

		/** @param xml in the present schema */
		ConfigurationResult document(byte[] xml) {
			try {
				return switch (DocumentReader.read(new ByteArrayInputStream(xml), name)) {
					case DocumentResult.Refused refused -> new ConfigurationResult.Refused(refused.problems().stream().map(ConfigurationFile::note).toList());
					case DocumentResult.Read read -> loaded(read, xml);
				};
			} catch (IOException e) {
				// Bytes in memory fail only by what they say of their encoding.
				return refused("load.encoding", String.valueOf(e.getMessage()));
			} catch (ClassCastException | IllegalArgumentException | ArrayStoreException | WrappedException misplaced) {
				// A part of one kind where another belongs; the model does not say where.
				return refused("load.misplaced", String.valueOf(misplaced.getMessage()));
			}
		}

		private ConfigurationResult loaded(DocumentResult.Read read, byte[] xml) {
			Document document = read.document();
			if (!(document.root() instanceof Configuration)) {
				return refused("load.other", Document.element(document.root()));
			}
			List<FileNote> wrong = StructureCheck.of(document);
			if (!wrong.isEmpty()) {
				return new ConfigurationResult.Refused(wrong);
			}
			List<FileNote> all = new ArrayList<>(notes);
			read.warnings().stream().map(ConfigurationFile::note).forEach(all::add);
			return new ConfigurationResult.Loaded(RecordReader.read(document.root(), org.busbar.core.configuration.Configuration.class),
					new KeptContent(xml, file), version, all);
		}
	}

	private static FileNote note(DocumentProblem problem) {
		return new FileNote(problem.line(), problem.column(), problem.message());
	}

	private static ConfigurationResult refused(String key, Object... arguments) {
		return new ConfigurationResult.Refused(new FileNote(Messages.format(key, arguments)));
	}
}
