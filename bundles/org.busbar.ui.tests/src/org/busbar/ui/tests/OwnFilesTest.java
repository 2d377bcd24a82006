package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.busbar.core.own.OwnFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog with the user's own DBC files and documents. */
class OwnFilesTest {

	private final String usual = System.getProperty(OwnFolder.PROPERTY, "");
	private Path folder = Path.of("");
	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() throws IOException {
		folder = Files.createTempDirectory("busbar-own");
		System.setProperty(OwnFolder.PROPERTY, folder.resolve("own").toString());
		perspective.open();
		perspective.show("frames");
	}

	@AfterEach
	void close() throws IOException {
		Workbench.closeDialogs();
		System.setProperty(OwnFolder.PROPERTY, usual);
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
		}
	}

	@Test
	void aDbcFileIsAddedChosenAndRemoved() throws IOException {
		Path dbc = Files.writeString(folder.resolve("my-bms.dbc"), "BU_: BMS X\nBO_ 853 State: 8 BMS\n SG_ SOC : 0|16@1+ (1,0) [0|100] \"%\" X\n");
		add(dbc);
		Workbench.await("the file", () -> List.of("my-bms.dbc", "own.my-bms", "").equals(row(0)));
		Workbench.screenshot("own-files");
		Workbench.await("the protocol to choose", () -> protocols().contains("my-bms"));
		Workbench.inUi(() -> {
			list().setSelection(0);
			list().notifyListeners(SWT.Selection, new Event());
			return null;
		});
		press("own.remove");
		Workbench.await("the question", () -> Workbench.dialogs().stream().anyMatch(shell -> shell.getText().equals("Remove an own file")));
		Display.getDefault()
				.asyncExec(() -> Workbench.dialogs().stream().filter(shell -> shell.getText().equals("Remove an own file")).findFirst().orElseThrow()
						.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
		Workbench.await("nothing", () -> list().getItemCount() == 0 && perspective.text("own.hint").startsWith("There are no own files yet"));
		Workbench.await("the protocol to be gone", () -> !protocols().contains("my-bms"));
	}

	@Test
	void whatCannotBeUsedIsExplained() throws IOException {
		add(Files.writeString(folder.resolve("broken.dbc"), "BO_ what"));
		Workbench.await("why not", () -> Workbench.dialogs().stream().anyMatch(shell -> shell.getText().equals("Not added")));
		Workbench.screenshot("own-files-refused");
		assertEquals("There are no own files yet", Workbench.inUi(() -> perspective.text("own.hint").substring(0, 26)));
		assertEquals(0, Workbench.inUi(() -> list().getItemCount()));
		assertTrue(Workbench.inUi(() -> Workbench.widget(Button.class, "own.add").isEnabled()));
	}

	/** The command does not come back before the dialog is closed. */
	private void add(Path file) {
		Display.getDefault().asyncExec(() -> perspective.run("ownFiles", Map.of("org.busbar.ui.command.ownFiles.file", file.toString())));
		Workbench.await("the dialog", () -> perspective.control("own.list") instanceof Table);
	}

	private static void press(String id) {
		Display.getDefault().asyncExec(() -> Workbench.widget(Button.class, id).notifyListeners(SWT.Selection, new Event()));
	}

	private static Table list() {
		return Workbench.widget(Table.class, "own.list");
	}

	private static List<String> row(int row) {
		return list().getItemCount() <= row ? List.of() : Stream.of(0, 1, 2).map(list().getItem(row)::getText).toList();
	}

	private static List<String> protocols() {
		return List.of(Workbench.widget(Combo.class, "frames.protocol").getItems());
	}
}
