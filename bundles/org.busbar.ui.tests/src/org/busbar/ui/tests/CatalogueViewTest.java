package org.busbar.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the search to a page, and along its links. */
class CatalogueViewTest {

	private final Perspective perspective = new Perspective();

	@BeforeEach
	void open() {
		perspective.open();
		perspective.show("catalogue");
		perspective.write("catalogue.search", "");
		Workbench.await("brands", () -> find("Deye") != null);
	}

	@Test
	void aBrandTellsWhatIsKnownAndWhatIsNot() {
		select("Deye");
		Workbench.await("its page", () -> perspective.text("catalogue.page").startsWith("Deye"));
		String page = Workbench.inUi(() -> perspective.text("catalogue.page"));
		assertTrue(page.contains("contradict"), page);
		assertTrue(page.contains("What is not known"), page);
		Workbench.screenshot("catalogue-deye");
	}

	@Test
	void theSearchFindsWhatStandsOnThePages() {
		perspective.write("catalogue.search", "GX VE.Can");
		Workbench.await("Victron and not Deye", () -> find("Victron") != null && find("Deye") == null);
		assertTrue(Workbench.inUi(() -> perspective.text("catalogue.hits")).contains("fit"));
		perspective.write("catalogue.search", "zebra crossing");
		Workbench.await("nothing", () -> Workbench.widget(Tree.class, Perspective.KEY, "catalogue.tree").getItemCount() == 0);
		perspective.key("catalogue.search", SWT.ESC, 0);
		Workbench.await("everything again", () -> find("Deye") != null);
	}

	@Test
	void aLinkLeadsToTheProtocol() {
		select("Victron");
		Workbench.await("its page", () -> perspective.text("catalogue.page").startsWith("Victron"));
		Workbench.inUi(() -> {
			StyledText page = Workbench.widget(StyledText.class, Perspective.KEY, "catalogue.page");
			int link = page.getText().indexOf("Victron CAN-bus BMS");
			page.setSelection(link + 1);
			return null;
		});
		perspective.key("catalogue.page", SWT.CR, 0);
		Workbench.await("the protocol's page", () -> perspective.text("catalogue.page").contains("victron.bms-can, data version"));
		Workbench.screenshot("catalogue-protocol");
	}

	@Test
	void everyControlHasANameForThoseWhoCannotSeeIt() {
		for (String id : new String[]{"catalogue.search", "catalogue.tree", "catalogue.page"}) {
			assertFalse(Workbench.inUi(() -> Workbench.accessibleName(perspective.control(id))).isBlank(), id);
		}
	}

	private static TreeItem find(String text) {
		return Stream.of(Workbench.widget(Tree.class, Perspective.KEY, "catalogue.tree").getItems()).flatMap(head -> Stream.of(head.getItems()))
				.filter(item -> item.getText().startsWith(text)).findFirst().orElse(null);
	}

	private static void select(String text) {
		Workbench.inUi(() -> {
			Tree tree = Workbench.widget(Tree.class, Perspective.KEY, "catalogue.tree");
			tree.setSelection(find(text));
			tree.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}
}
