package org.busbar.ui.internal.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.busbar.core.doctor.Diagnosis;
import org.busbar.core.doctor.Doctor;
import org.busbar.core.observation.Assumptions;
import org.busbar.core.observation.BusReading;
import org.busbar.ui.internal.BusbarUi;

/**
 * What the doctor says of a site without a bus.
 *
 * @param reading   of a bus on which nothing was heard
 * @param diagnosis of what is known
 */
record DoctorAlone(BusReading reading, Diagnosis diagnosis) {

	static DoctorAlone of(Assumptions assumptions) {
		Doctor doctor = new Doctor(assumptions.site(), BusbarUi.catalogue().protocols());
		// Without a bus there is one moment only.
		doctor.advance(0);
		Diagnosis diagnosis = doctor.diagnosis();
		return new DoctorAlone(new BusReading(assumptions, Optional.empty(), 0, List.of(), Map.of(), Optional.of(diagnosis), 0, true), diagnosis);
	}
}
