package org.busbar.ui.internal;

import org.eclipse.swt.widgets.Widget;

/** Names by which tests and helpers find a widget, whatever language it speaks. They are the widget's data under {@value #KEY}. */
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

	/** Gives the widget its name. */
	public static void set(Widget widget, String id) {
		widget.setData(KEY, id);
	}
}
