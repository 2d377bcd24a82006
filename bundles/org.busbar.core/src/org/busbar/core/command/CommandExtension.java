package org.busbar.core.command;

import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.busbar.core.catalogue.Catalogue;

/** A command that another bundle adds to the command line. An OSGi service; it is there when its bundle is installed. */
public interface CommandExtension {

	/**
	 * The command for one run: an object with the annotations of picocli, whose class names it. What it returns is the exit code, with the meaning that all
	 * commands share: 0 done, 1 a check found something, 2 wrong usage, 3 bad input. It prints to the writers of its picocli command line.
	 *
	 * @param catalogue gives what is installed; the first question reads it, so that it is asked by a command that runs
	 */
	Callable<Integer> command(Supplier<Catalogue> catalogue);

	/** The texts of its help, with the keys of picocli; headings that all commands share are not needed. */
	ResourceBundle texts();
}
