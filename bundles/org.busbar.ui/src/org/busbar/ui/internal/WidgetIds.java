package org.busbar.ui.internal;

import org.busbar.help.manual.Manual;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/**
 * Names by which tests and helpers find a widget, whatever language it speaks, and by which the help finds what it says about it. They are the widget's data under
 * {@value #KEY}.
 */
public final class WidgetIds {

	/** Key of {@link Widget#getData(String)}. */
	public static final String KEY = "org.busbar.ui.id";

	public static final String FRAMES_VIEW = "frames.view";
	public static final String FRAMES_CONVERTER = "frames.converter";
	public static final String FRAMES_PROTOCOL = "frames.protocol";
	public static final String FRAMES_CONNECT = "frames.connect";
	public static final String FRAMES_DISCONNECT = "frames.disconnect";
	public static final String FRAMES_TREE = "frames.tree";

	private WidgetIds() {
	}

	/** Gives the widget its name and, with F1, the part of the help that is written for it: the one below the comment with the name in a page of org.busbar.help. */
	public static void set(Widget widget, String id) {
		widget.setData(KEY, id);
		if (widget instanceof Control control) {
			HelpKey.listen(control.getDisplay());
			PlatformUI.getWorkbench().getHelpSystem().setHelp(control, Manual.BUNDLE + '.' + Manual.contextName(id));
		}
	}
}
