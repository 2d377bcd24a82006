package org.busbar.ui.internal.own;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.busbar.core.catalogue.BundleData;
import org.busbar.core.catalogue.CatalogueProblem;
import org.busbar.core.own.OwnFolder;

/**
 * One of the own files.
 *
 * @param name     its name
 * @param brings   ids of the brands, batteries and protocols
 * @param problems what is wrong with it
 */
record OwnFile(String name, List<String> brings, List<String> problems) {

	/** All files of a folder. Reads them, so not for the thread of the user interface. */
	static List<OwnFile> in(OwnFolder folder) {
		BundleData data = folder.read(Locale.getDefault());
		return folder.names().stream().map(name -> new OwnFile(name,
				Stream.concat(data.devices().stream().filter(device -> of(device.path(), name)).map(device -> device.item().id()),
						data.protocols().stream().filter(protocol -> of(protocol.path(), name)).map(protocol -> protocol.item().descriptor().id())).toList(),
				data.problems().stream().filter(problem -> of(problem.path(), name)).map(OwnFile::text).toList())).toList();
	}

	/** A DBC file is read by way of a document that stands for it. */
	private static boolean of(String path, String name) {
		return path.equals(name) || path.startsWith(name + '.');
	}

	private static String text(CatalogueProblem problem) {
		return problem.line() > 0 ? problem.line() + ":" + problem.column() + ": " + problem.message() : problem.message();
	}
}
