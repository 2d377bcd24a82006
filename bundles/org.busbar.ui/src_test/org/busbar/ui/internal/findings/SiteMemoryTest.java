package org.busbar.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;

class SiteMemoryTest {

	private static DialogSettings restarted(DialogSettings settings) throws IOException {
		StringWriter saved = new StringWriter();
		settings.save(saved);
		DialogSettings loaded = new DialogSettings("Workbench");
		loaded.load(new StringReader(saved.toString()));
		return loaded;
	}

	@Test
	void nothingIsRememberedAtFirst() {
		SiteMemory memory = new SiteMemory(new DialogSettings("Workbench"));
		assertEquals(SiteForm.EMPTY, memory.form());
		assertFalse(memory.isOpen());
	}

	@Test
	void whatWasSaidSurvivesARestart() throws IOException {
		DialogSettings settings = new DialogSettings("Workbench");
		SiteForm said = new SiteForm("deye", "weco/5k3", "16", "94.5");
		SiteMemory memory = new SiteMemory(settings);
		memory.keep(said);
		memory.open(true);
		SiteMemory later = new SiteMemory(restarted(settings));
		assertEquals(said, later.form());
		assertTrue(later.isOpen());
	}

	@Test
	void whatIsSpoiledIsForgotten() {
		DialogSettings settings = new DialogSettings("Workbench");
		new SiteMemory(settings).keep(new SiteForm("deye", "", "minus one", ""));
		assertEquals(SiteForm.EMPTY, new SiteMemory(settings).form());
	}
}
