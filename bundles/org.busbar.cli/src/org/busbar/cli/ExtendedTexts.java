package org.busbar.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** The help texts of a command that another bundle adds, and behind them ours, which have the headings. */
final class ExtendedTexts extends ResourceBundle {

	private final ResourceBundle texts;
	private final ResourceBundle common;

	ExtendedTexts(ResourceBundle texts, ResourceBundle common) {
		this.texts = texts;
		this.common = common;
	}

	/**
	 * That of ours. If a subcommand's texts have another name than those of the main command, picocli loads the latter once more by their name, with its own class
	 * loader; inside a framework that does not see them.
	 */
	@Override
	public String getBaseBundleName() {
		return common.getBaseBundleName();
	}

	@Override
	protected @Nullable Object handleGetObject(String key) {
		return texts.containsKey(key) ? texts.getObject(key) : common.containsKey(key) ? common.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new TreeSet<>(texts.keySet());
		keys.addAll(common.keySet());
		return Collections.enumeration(keys);
	}
}
