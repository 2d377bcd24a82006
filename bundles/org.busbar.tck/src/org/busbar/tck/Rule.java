package org.busbar.tck;

/** What a bundle has to hold to. The ids are stable. */
public enum Rule {
	MANIFEST_DATA("manifest.data"),
	MANIFEST_EXTENDER("manifest.extender"),
	MANIFEST_LAZY("manifest.lazy"),
	MANIFEST_IMPORTS("manifest.imports"),
	MANIFEST_RANGES("manifest.ranges"),
	MANIFEST_TEXTS("manifest.texts"),
	BUILD_INCLUDES("build.includes"),
	DATA_FILE("data.file"),
	DATA_SYNTAX("data.syntax"),
	DATA_COMPLETE("data.complete"),
	DATA_UNIQUE("data.unique"),
	DATA_REFERENCE("data.reference"),
	DATA_VALUE("data.value"),
	DATA_ROLES("data.roles"),
	DATA_UNKNOWNS("data.unknowns"),
	FACT_SOURCE("fact.source"),
	FACT_SOURCE_KEY("fact.source-key"),
	FACT_CONFIDENCE("fact.confidence"),
	TEXT_MISSING("text.missing"),
	TEXT_LITERAL("text.literal"),
	TEXT_UNUSED("text.unused", Severity.WARNING),
	TEXT_TRANSLATION("text.translation"),
	PROTOCOL_UNVERIFIED("protocol.unverified"),
	PROTOCOL_REFERENCE("protocol.reference"),
	DBC_STRICT("dbc.strict"),
	DBC_ROUND_TRIP("dbc.round-trip"),
	DBC_SENDER("dbc.sender"),
	DBC_QUANTITY("dbc.quantity"),
	DECODE_TOTAL("decode.total"),
	CAPTURE_FILES("capture.files"),
	CAPTURE_DECODES("capture.decodes"),
	DRIVER_LOADS("driver.loads"),
	DRIVER_FAILS("driver.fails"),
	DRIVER_TIME("driver.time"),
	DRIVER_UNASKED("driver.unasked"),
	DRIVER_SENDS("driver.sends"),
	DRIVER_RESTART("driver.restart"),
	DRIVER_THREAD("driver.thread"),
	README_FORM("readme.form"),
	README_CURRENT("readme.current");

	private final String id;
	private final Severity severity;

	Rule(String id) {
		this(id, Severity.ERROR);
	}

	Rule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
	}

	/** Stable identifier: {@code fact.source}. */
	public String id() {
		return id;
	}

	/** What breaking it means. */
	public Severity severity() {
		return severity;
	}

	/** What it demands, in the language of the reader. */
	public String demand() {
		return Messages.format("rule." + id);
	}
}
