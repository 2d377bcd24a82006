package org.busbar.core.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** What is found after the first minutes, when only what is new is looked at often, is what is found within them. */
class LongSessionsTest {

	private static List<String> after(int seconds, Consumer<Scene> fault) {
		Scene scene = new Scene(Scene.VICTRON, 16).run(seconds);
		fault.accept(scene);
		return Scene.found(scene.diagnose(Scene.site(16, "victron")));
	}

	private static void assertFoundLateToo(Consumer<Scene> fault) {
		List<String> early = after(120, fault);
		assertFalse(early.isEmpty());
		assertEquals(early, after(900, fault));
	}

	@Test
	void aSingleFrame() {
		assertFoundLateToo(scene -> {
			double before = scene.chargeVoltage;
			scene.chargeVoltage = 90;
			scene.run(1);
			scene.chargeVoltage = before;
			scene.run(10);
		});
	}

	@Test
	void aMessageThatIsMissing() {
		assertFoundLateToo(scene -> scene.without(0x351).run(30));
	}

	@Test
	void aCurrentAboveTheLimit() {
		assertFoundLateToo(scene -> {
			scene.current = 90;
			scene.run(40);
		});
	}

	@Test
	void aBusThatFallsSilentAndComesBack() {
		assertFoundLateToo(scene -> {
			for (int i = 0; i < 5; i++) {
				scene.pause(8).run(20);
			}
		});
	}

	@Test
	void valuesThatStandStillUnderLoad() {
		assertFoundLateToo(scene -> {
			scene.current = 20;
			scene.run(400);
		});
	}
}
