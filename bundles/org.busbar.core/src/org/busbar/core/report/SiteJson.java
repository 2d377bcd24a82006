package org.busbar.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.busbar.api.doctor.Finding;
import org.busbar.api.doctor.Severity;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.Validation;
import org.busbar.core.doctor.Cause;
import org.busbar.core.doctor.Verdict;
import org.busbar.core.export.Json;

/** A site as JSON, as {@link #schema} describes it. Members are only ever added; a change of another kind has another schema. */
public final class SiteJson {

	/** Name of the schema. */
	static final String SCHEMA = "https://busbar.org/schema/site/1";
	private static final String FILE = "site.schema.json";

	private SiteJson() {
	}

	/** The members are those of the JSON. */
	record Document(String schema, String busbar, Configuration configuration, List<ConfigurationProblem> problems, String drawing,
			Optional<Recording> recording) {
	}

	/** Times are in UTC, as ISO 8601 has them. */
	record Recording(String name, String sha256, String bus, int bitRate, long frames, long lost, String first, String last, Optional<String> protocol,
			Verdict verdict, List<Cause> causes, List<Found> findings, List<String> problems, List<String> changes, List<String> leftOut) {
	}

	/** A finding with times in UTC. */
	record Found(String id, Severity severity, String first, String last, long count, String evidence, String nextTest, String source) {
	}

	/** The JSON, ended by a line feed. */
	public static String write(ReportBasis basis) {
		String drawing = basis.drawing() instanceof SiteDrawing.Refused refused ? refused.reason() : "";
		return Json.write(new Document(SCHEMA, basis.version(), basis.configuration(), Validation.problems(basis.shown()), drawing,
				basis.capture().map(capture -> recording(capture, basis.comparison().orElse(ReportBasis.Comparison.NONE)))));
	}

	private static Recording recording(ExaminedCapture capture, ReportBasis.Comparison comparison) {
		return new Recording(capture.name(), capture.hash(), capture.bus(), capture.bitRate(), capture.frames(), capture.lost(),
				Numbers.moment(capture.first()),
				Numbers.moment(capture.last()), capture.protocol().map(protocol -> protocol.descriptor().id()), capture.diagnosis().verdict(),
				capture.diagnosis().causes(), capture.diagnosis().findings().stream().map(SiteJson::found).toList(), capture.problems(),
				comparison.changes(), comparison.leftOut());
	}

	private static Found found(Finding finding) {
		return new Found(finding.id(), finding.severity(), Numbers.moment(finding.first()), Numbers.moment(finding.last()), finding.count(), finding.evidence(),
				finding.nextTest(), finding.source());
	}

	/** The JSON Schema (2020-12) of what is written. */
	public static String schema() {
		try (InputStream in = SiteJson.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException(FILE + " is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
