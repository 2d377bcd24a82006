package org.busbar.ui.internal.busline;

import java.util.Optional;

import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.BusbarUi;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.view.Colour;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** As wide as the window and in the colours of a warning: Busbar may send. It cannot be closed while that is so, and takes no room while it is not. */
public final class ArmedBar {

	/** The style sheets of the workbench leave a widget with this alone: its colours are part of the warning. */
	private static final String NO_STYLES = "org.eclipse.e4.ui.css.disabled";

	private final Composite composite;
	private final Label sign;
	private final Label text;
	private Optional<ArmedNotice> shown = Optional.empty();

	/**
	 * Makes it hidden.
	 *
	 * @param stop ends the sending
	 */
	public ArmedBar(Composite parent, Runnable stop) {
		composite = new Composite(parent, SWT.NONE) {

			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				if (shown.isEmpty()) {
					return new Point(0, 0);
				}
				int width = getShell().getClientArea().width;
				return new Point(width, super.computeSize(width, hHint, changed).y);
			}
		};
		WidgetIds.set(composite, BusLineIds.ARMED);
		composite.setData(NO_STYLES, Boolean.TRUE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), composite);
		sign = new Label(composite, SWT.NONE);
		sign.setData(NO_STYLES, Boolean.TRUE);
		ResourceLocator.imageDescriptorFromBundle(BusbarUi.ID, "icons/armed-warning.svg").ifPresent(icon -> sign.setImage(images.create(icon)));
		text = new Label(composite, SWT.WRAP);
		text.setData(NO_STYLES, Boolean.TRUE);
		text.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button button = new Button(composite, SWT.PUSH);
		button.setText(Messages.armed_button);
		button.addListener(SWT.Selection, event -> stop.run());
		WidgetIds.set(button, BusLineIds.ARMED_STOP);
		AccessibleName.set(button, Messages.armed_button_name);
		AccessibleName.set(composite, text::getText);
		composite.setVisible(false);
	}

	/** All of it. */
	public Control control() {
		return composite;
	}

	/** Warns, or stops warning. */
	public void show(Optional<ArmedNotice> notice) {
		if (notice.equals(shown)) {
			return;
		}
		shown = notice;
		text.setText(notice.map(ArmedNotice::text).orElse(""));
		// Asked each time: the theme may have changed.
		Color background = Colour.ARMED_GROUND.get();
		Color foreground = Colour.ARMED_TEXT.get();
		for (Control control : new Control[]{composite, sign, text}) {
			control.setBackground(background);
			control.setForeground(foreground);
		}
		composite.setVisible(notice.isPresent());
		// The last one in a trim bar has a row of its own there, and tears no other row apart.
		composite.moveBelow(null);
		composite.requestLayout();
	}
}
