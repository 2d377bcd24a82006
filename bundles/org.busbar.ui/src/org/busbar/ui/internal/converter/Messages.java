package org.busbar.ui.internal.converter;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String title;
	public static String heading;
	public static String description;
	public static String description_open;
	public static String kind;
	public static String target_port;
	public static String target_host;
	public static String target_protocol;
	public static String target_interface;
	public static String target_file;
	public static String bit_rate;
	public static String bit_rate_auto;
	public static String listening;
	public static String stopping;
	public static String not_found;
	public static String no_converter;
	public static String progress;
	public static String heard;
	public static String heard_hint;
	public static String look;
	public static String look_name;
	public static String found_none;
	public static String ports;
	public static String ports_name;
	public static String ports_hint;
	public static String ports_port;
	public static String ports_device;
	public static String ports_maker;
	public static String ports_usb;
	public static String ports_driver;
	public static String ports_state;
	public static String port_free;
	public static String port_busy;
	public static String port_not_permitted;
	public static String port_open;
	public static String port_open_sentence;
	public static String port_up;
	public static String port_down;
	public static String port_none;
	public static String port_nameless;
	public static String probe;
	public static String probe_name;
	public static String probe_hint;
	public static String probing;
	public static String probed;
	public static String uri;
	public static String ok;
	public static String ok_find;
	public static String no_target;
	public static String no_host;
	public static String wrong_host;
	public static String wrong_rate;
	public static String kind_slcan;
	public static String kind_slcan_tcp;
	public static String kind_gvret;
	public static String kind_gvret_tcp;
	public static String kind_seeed;
	public static String kind_seeed_tcp;
	public static String kind_socketcan;
	public static String kind_sim;
	public static String kind_replay;

	static {
		NLS.initializeMessages("org.busbar.ui.internal.converter.messages", Messages.class);
	}

	private Messages() {
	}
}
