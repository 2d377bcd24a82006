package org.busbar.sim.battery;

/**
 * Voltage of a rested LFP cell by its state of charge. The typical shape of the chemistry, with its long plateau and steep ends; inferred, not measured on
 * any particular cell.
 */
final class OpenCircuitVoltage {

	private static final double[] SOC = {0, 0.02, 0.05, 0.10, 0.20, 0.30, 0.40, 0.50, 0.60, 0.70, 0.80, 0.90, 0.95, 0.98, 0.99, 1};
	private static final double[] VOLT = {2.900, 3.000, 3.100, 3.190, 3.235, 3.265, 3.285, 3.295, 3.300, 3.315, 3.325, 3.335, 3.345, 3.370, 3.400, 3.450};

	private OpenCircuitVoltage() {
	}

	/**
	 * @param soc state of charge, 0 to 1
	 * @return volt
	 */
	static double at(double soc) {
		int upper = 1;
		while (upper < SOC.length - 1 && SOC[upper] < soc) {
			upper++;
		}
		double share = (soc - SOC[upper - 1]) / (SOC[upper] - SOC[upper - 1]);
		return VOLT[upper - 1] + share * (VOLT[upper] - VOLT[upper - 1]);
	}
}
