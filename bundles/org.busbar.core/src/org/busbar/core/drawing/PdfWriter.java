package org.busbar.core.drawing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A drawing as a PDF file of its true size, on pages of A4 laid sideways; a block that is higher than such a page gets a page of its own that is high enough.
 */
public final class PdfWriter {

	private static final double PAGE_WIDTH = 297 * Sheet.PER_MILLIMETRE;
	private static final double PAGE_HEIGHT = 210 * Sheet.PER_MILLIMETRE;
	/** For what stands above and below the blocks on every page; wider than what printers cannot reach. */
	private static final double PAGE_MARGIN = 44;
	private static final Lettering MARGIN_TEXT = new Lettering(11, Ink.MUTED);
	private static final double SIDE = 40;

	private final Sheet sheet;

	private PdfWriter(Sheet sheet) {
		this.sheet = sheet;
	}

	/** The whole file. */
	public static byte[] write(Sheet sheet) {
		return PdfBook.write(sheet.title(), sheet.description(), id(sheet), pages(sheet, 0, 0));
	}

	/** Of what the drawing looks like. */
	private static long id(Sheet sheet) {
		CRC32 sum = new CRC32();
		sum.update(SvgWriter.write(sheet).getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}

	/**
	 * The pages of a drawing, also as a part of a document.
	 *
	 * @param before how many pages come before them
	 * @param after  how many come after them
	 */
	public static List<PdfPage> pages(Sheet sheet, int before, int after) {
		return new PdfWriter(sheet).numbered(before, after);
	}

	private List<PdfPage> numbered(int before, int after) {
		List<List<Block>> pages = pages();
		List<PdfPage> numbered = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			double height = Math.max(PAGE_HEIGHT, height(pages.get(i)) + 2 * PAGE_MARGIN);
			List<PdfPage.Placed> placed = new ArrayList<>();
			double top = PAGE_MARGIN;
			for (Block block : pages.get(i)) {
				placed.add(new PdfPage.Placed(top, block));
				top += block.height();
			}
			List<Mark> margins = margins(i > 0, before + i + 1, before + pages.size() + after, height);
			numbered.add(new PdfPage(PAGE_WIDTH, height, (PAGE_WIDTH - sheet.width()) / 2, margins, List.of(), placed));
		}
		return numbered;
	}

	/** As many blocks on each page as there is room for. */
	private List<List<Block>> pages() {
		List<List<Block>> pages = new ArrayList<>();
		List<Block> page = new ArrayList<>();
		for (Block block : sheet.blocks()) {
			if (!page.isEmpty() && height(page) + block.height() > PAGE_HEIGHT - 2 * PAGE_MARGIN) {
				pages.add(page);
				page = new ArrayList<>();
			}
			page.add(block);
		}
		pages.add(page);
		return pages;
	}

	private static double height(List<Block> blocks) {
		return blocks.stream().mapToDouble(Block::height).sum();
	}

	/** What is on each page, so that a page that has lost the others still says what it is. */
	private List<Mark> margins(boolean further, int number, int count, double height) {
		List<Mark> marks = new ArrayList<>();
		double right = sheet.width() - SIDE;
		if (further) {
			Lettering warning = MARGIN_TEXT.asBold().in(Ink.DAMAGE).at(Lettering.Anchor.END);
			marks.add(new Mark.Label("", right, 28, sheet.warning(), warning));
			marks.add(new Mark.Label("", SIDE, 28, MARGIN_TEXT.fit(sheet.title(), right - 2 * SIDE - warning.width(sheet.warning())), MARGIN_TEXT));
		}
		marks.add(new Mark.Label("", SIDE, height - 22, sheet.footer(), MARGIN_TEXT));
		marks.add(new Mark.Label("", right, height - 22, number + " / " + count, MARGIN_TEXT.at(Lettering.Anchor.END)));
		return marks;
	}
}
