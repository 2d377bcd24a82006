package org.busbar.ui.internal.help;

import java.util.Optional;

import org.busbar.help.manual.Manual;
import org.busbar.ui.internal.WidgetIds;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The help beside the work. */
public final class HelpView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.help";

	private Optional<HelpPane> pane = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, HelpIds.VIEW);
		pane = Optional.of(new HelpPane(parent, hint -> getViewSite().getActionBars().getStatusLineManager().setMessage(hint)));
	}

	@Override
	public void setFocus() {
		pane.ifPresent(HelpPane::setFocus);
	}

	void show(Manual.Place place) {
		pane.ifPresent(shown -> shown.show(place));
	}

	void search(String words) {
		pane.ifPresent(shown -> shown.search(words));
	}
}
