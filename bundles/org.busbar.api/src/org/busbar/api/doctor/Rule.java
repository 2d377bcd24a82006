package org.busbar.api.doctor;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** One check. Pure: the same arguments give the same findings, from any thread. How long and how often something is so is for the framework to count. */
@ConsumerType
@FunctionalInterface
public interface Rule {

	/** Looks at one moment of the bus. What is found has this moment as its first and last time and a count of 1. */
	List<Finding> check(Site site, BusView view);
}
