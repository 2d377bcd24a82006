package org.busbar.api.doctor;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** One check. Pure: the same arguments give the same findings, from any thread. */
@ConsumerType
@FunctionalInterface
public interface Rule {

	/** Looks at one moment of the bus. */
	List<Finding> check(Site site, BusView view);
}
