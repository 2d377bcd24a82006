package org.busbar.core.support;

import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.observation.RecordedBus;
import org.busbar.core.protocol.EffectiveProtocol;

/**
 * What a support bundle is made of.
 *
 * @param busbar        version of Busbar
 * @param host          Java and operating system, for people
 * @param converter     what the bus was heard with: its URI and what it can prove, or the name of a log; empty when nothing was heard
 * @param configuration what the site uses
 * @param bus           what was heard
 * @param diagnosis     what the doctor says
 * @param protocol      the dialect that the frames were read in; empty while none is known
 * @param notes         what else to know, for people: what went wrong while it was made
 */
public record SupportContent(String busbar, String host, String converter, Optional<Configuration> configuration, Optional<RecordedBus> bus,
		Optional<Diagnosis> diagnosis, Optional<EffectiveProtocol> protocol, List<String> notes) {

	public SupportContent {
		notes = List.copyOf(notes);
	}
}
