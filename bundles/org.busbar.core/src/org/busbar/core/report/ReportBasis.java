package org.busbar.core.report;

import java.util.Optional;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * What a report is made of.
 *
 * @param configuration what the site uses
 * @param drawing       the drawing of its cable, made of that configuration
 * @param protocol      the dialect that the configuration names, with its options; empty where it is not installed
 * @param changed       whether the installed dialect is another one than that which the configuration was made with
 * @param capture       a recording of the bus
 * @param letterhead    whose report it is
 * @param version       version of Busbar
 */
public record ReportBasis(Configuration configuration, SiteDrawing drawing, Optional<EffectiveProtocol> protocol, boolean changed,
		Optional<ExaminedCapture> capture, Letterhead letterhead, String version) {
}
