package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.connection.Connection;
import org.busbar.ui.internal.presenter.Throttle;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Says at the top of the window, in every perspective, that Busbar may send. Takes no room while it may not. Declared in {@code plugin.xml}. */
public final class ArmedContribution extends WorkbenchWindowControlContribution {

	private static final int REFRESH_MILLIS = 250;

	@Override
	protected Control createControl(Composite parent) {
		CLabel label = new CLabel(parent, SWT.CENTER);
		label.setText("");
		label.setFont(new LocalResourceManager(JFaceResources.getResources(), label).create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD)));
		WidgetIds.set(label, BusLineIds.ARMED);
		AccessibleName.set(label, label::getText);
		Throttle throttle = new Throttle(parent.getDisplay()::timerExec, REFRESH_MILLIS, () -> !label.isDisposed(), () -> refresh(label));
		label.addDisposeListener(disposed -> throttle.stop());
		throttle.start();
		return label;
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

	private static void refresh(CLabel label) {
		Connection connection = BusbarUi.connection();
		show(label, BusLine.of(connection.status(), connection.observation(), Optional.empty()).armed());
	}

	static void show(CLabel label, String armed) {
		if (!label.getText().equals(armed)) {
			label.setText(armed);
			label.setBackground(armed.isEmpty() ? null : Colour.BAD.get());
			label.setForeground(armed.isEmpty() ? null : label.getDisplay().getSystemColor(SWT.COLOR_WHITE));
			label.requestLayout();
		}
	}
}
