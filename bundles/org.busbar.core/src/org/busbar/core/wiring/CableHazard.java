package org.busbar.core.wiring;

import java.util.Optional;

import org.busbar.api.catalogue.Device;
import org.busbar.api.wiring.Hazard;

/**
 * A hazard of a cable.
 *
 * @param hazard the hazard
 * @param device whose data names it and lists its sources; empty when it follows from the pins of both
 */
public record CableHazard(Hazard hazard, Optional<Device> device) {
}
