package org.busbar.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.busbar.core.drawing.Block;
import org.busbar.core.drawing.Mark;
import org.junit.jupiter.api.Test;

class PdfTableTest {

	/** Times are broken before frames are. */
	@Test
	void framesOfAnExcerptHaveALineEach() {
		String frames = String.join("\n", "(1795859568.075322) can0 351#4002DC05DC05B801", "(1795859569.075322) can0 355#3200640000000000",
				"(1795859570.075322) can0 356#50140000D7000000");
		Element.Row row = Element.Row.of("State of charge after a restart", "visit-2026-11-28.pcapng", "2026-11-28T09:52:48.075Z", "2026-11-28T09:53:05.561Z",
				frames);
		PdfTable table = new PdfTable(SiteReport.table("excerpts", List.of(row), "test", "file", "from", "to", "frames"), 0, PdfReport.INNER);
		List<Block> blocks = table.row(row, 1000);
		assertEquals(1, blocks.size());
		assertEquals(List.of("(1795859568.075322) can0 351#4002DC05DC05B801", "(1795859569.075322) can0 355#3200640000000000",
				"(1795859570.075322) can0 356#50140000D7000000"), frames(blocks.getFirst()));
	}

	private static List<String> frames(Block block) {
		return block.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
				.map(Mark.Label::text).filter(text -> text.contains("can0") || text.contains("#")).toList();
	}
}
