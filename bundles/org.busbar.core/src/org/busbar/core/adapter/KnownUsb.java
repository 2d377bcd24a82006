package org.busbar.core.adapter;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a device by its USB ids.
 *
 * @param vendor  four hexadecimal digits
 * @param product the same, or empty for all of this vendor
 * @param title   what people call it
 * @param kind    what it is to Busbar
 * @param advice  key of the sentence that says what to do
 */
record KnownUsb(String vendor, String product, String title, Kind kind, String advice) {

	/** What a device is to Busbar. */
	enum Kind {
		/** A converter with a serial port. */
		CONVERTER,
		/** A chip that makes a serial port of anything: a converter, a meter, the lead of a battery. */
		BARE,
		/** A converter without a serial port. */
		NO_PORT
	}

	/**
	 * Sources of the ids: the rules of the doctor; of Linux drivers/net/can/usb (gs_usb.c, peak_usb, kvaser_usb), drivers/usb/serial (ftdi_sio_ids.h,
	 * ch341.c, cp210x.c, pl2303.h) and HMS's ix_usb_can; python-can's canalystii; the udev rules that CANable's users write for 16d0:117e.
	 */
	private static final List<KnownUsb> ALL = List.of(new KnownUsb("16d0", "117e", "CANable (SLCAN)", Kind.CONVERTER, "slcan"),
			new KnownUsb("0403", "ffa8", "LAWICEL CANUSB", Kind.CONVERTER, "slcan"), //
			new KnownUsb("1d50", "606f", "candleLight (gs_usb)", Kind.NO_PORT, "candlelight"), //
			new KnownUsb("0c72", "", "PEAK PCAN-USB", Kind.NO_PORT, "peak"), //
			new KnownUsb("04d8", "0053", "CANalyst-II (USBCAN)", Kind.NO_PORT, "canalyst"), //
			new KnownUsb("0bfd", "", "Kvaser", Kind.NO_PORT, "kvaser"), //
			new KnownUsb("08d8", "", "IXXAT USB-to-CAN", Kind.NO_PORT, "ixxat"), //
			new KnownUsb("08db", "", "IXXAT USB-to-CAN", Kind.NO_PORT, "ixxat"), //
			new KnownUsb("0403", "6001", "FTDI FT232R", Kind.BARE, "bare"), //
			new KnownUsb("0403", "6015", "FTDI FT231X", Kind.BARE, "bare"), //
			new KnownUsb("1a86", "7523", "CH340", Kind.BARE, "bare"), //
			new KnownUsb("1a86", "5523", "CH341", Kind.BARE, "bare"), //
			new KnownUsb("10c4", "ea60", "CP210x", Kind.BARE, "bare"), //
			new KnownUsb("067b", "2303", "PL2303", Kind.BARE, "bare"));

	/** What is known of such ids, {@code 1d50:606f}. */
	static Optional<KnownUsb> of(String id) {
		return ALL.stream().filter(known -> known.product.isEmpty() ? id.startsWith(known.vendor + ':') : id.equals(known.vendor + ':' + known.product))
				.findFirst();
	}
}
