package org.busbar.ui.internal.findings;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Keeps what the user said of the installation for the next start. */
final class SiteMemory {

	private static final String SECTION = "findings.site";
	private static final String BRAND = "brand";
	private static final String BATTERY = "battery";
	private static final String CELLS = "cells";
	private static final String CAPACITY = "capacity";
	private static final String OPEN = "open";

	private final IDialogSettings settings;

	/** @param all the settings of the bundle */
	SiteMemory(IDialogSettings all) {
		settings = all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
	}

	SiteForm form() {
		SiteForm kept = new SiteForm(get(BRAND), get(BATTERY), get(CELLS), get(CAPACITY));
		return kept.problem().isEmpty() ? kept : SiteForm.EMPTY;
	}

	void keep(SiteForm form) {
		settings.put(BRAND, form.brand());
		settings.put(BATTERY, form.battery());
		settings.put(CELLS, form.cells());
		settings.put(CAPACITY, form.capacity());
	}

	/** Whether the fields are to be seen. */
	boolean isOpen() {
		return settings.getBoolean(OPEN);
	}

	void open(boolean open) {
		settings.put(OPEN, open);
	}

	private String get(String key) {
		String value = settings.get(key);
		return value == null ? "" : value;
	}
}
