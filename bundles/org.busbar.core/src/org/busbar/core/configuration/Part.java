package org.busbar.core.configuration;

/** A part of a configuration that others of the same document refer to by its id. */
public interface Part {

	/** Letters, digits, dots, hyphens and underscores; unique within the document. */
	String id();
}
