package org.busbar.ui.internal.help;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.help.manual.Block;
import org.busbar.help.manual.HelpPage;
import org.busbar.help.manual.Manual;
import org.busbar.help.manual.Span;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * Leads through the steps of a page of the help: every section of it is a step, with buttons for its commands and a tick for what is done. The step at hand is
 * open; the others are opened by going to their tick.
 */
public final class GuideView extends ViewPart {

	/** Its id in {@code plugin.xml}. */
	public static final String ID = "org.busbar.ui.view.guide";

	/** The page with the steps. */
	static final String PAGE = "commission-in-ten-minutes";
	private static final String DONE = "done";
	private static final int INDENT = 24;

	private final List<Step> steps = new ArrayList<>();
	private final BitSet done = new BitSet();
	private @Nullable ScrolledComposite scrolled;
	private @Nullable Label outcome;

	private record Step(Button tick, Composite body) {
	}

	@Override
	public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		String kept = memento == null ? null : memento.getString(DONE);
		if (kept != null) {
			Stream.of(kept.split("\\D+")).filter(step -> !step.isEmpty()).map(Integer::valueOf).forEach(done::set);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(DONE, done.toString());
	}

	@Override
	public void createPartControl(Composite parent) {
		WidgetIds.set(parent, HelpIds.GUIDE);
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite content = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 6).applyTo(content);
		scroll.setContent(content);
		scrolled = scroll;
		Manual manual = Manual.of(Locale.getDefault());
		manual.page(PAGE).ifPresent(page -> fill(content, manual, page));
		scroll.addListener(SWT.Resize, event -> layout());
		open(done.nextClearBit(0));
	}

	@Override
	public void setFocus() {
		int next = done.nextClearBit(0);
		if (next < steps.size()) {
			focus(next);
		} else if (scrolled != null) {
			scrolled.setFocus();
		}
	}

	private void fill(Composite content, Manual manual, HelpPage page) {
		Font strong = new LocalResourceManager(JFaceResources.getResources(), content)
				.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
		Composite into = content;
		for (HelpPage.Part part : page.parts()) {
			if (part.block() instanceof Block.Heading heading) {
				into = heading.level() == 2 ? step(content, heading.plain(), strong) : content;
			} else {
				text(into, part.block());
				buttons(into, manual, page, part.block());
			}
		}
		outcome = words(content, "", HelpIds.GUIDE_OUTCOME);
		Button again = new Button(content, SWT.PUSH);
		again.setText(Messages.guide_again);
		FieldsDialog.name(again, Messages.guide_again, HelpIds.AGAIN);
		again.addListener(SWT.Selection, event -> beginAgain());
		tell();
	}

	private Composite step(Composite content, String title, Font strong) {
		int number = steps.size();
		Composite head = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Button tick = new Button(head, SWT.CHECK);
		tick.setSelection(done.get(number));
		FieldsDialog.name(tick, title, HelpIds.STEP + (number + 1));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(tick);
		tick.addListener(SWT.FocusIn, event -> open(number));
		tick.addListener(SWT.Selection, event -> ticked(number));
		Label words = words(head, (number + 1) + ". " + title, HelpIds.STEP + (number + 1) + ".title");
		words.setFont(strong);
		// Whoever presses the words wants to read on: only the box ticks.
		words.addListener(SWT.MouseUp, event -> tick.setFocus());
		Composite body = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(body);
		steps.add(new Step(tick, body));
		return body;
	}

	/** What is said; the links behind it become buttons. */
	private void text(Composite parent, Block block) {
		String said = spans(block).stream().filter(span -> span.link().isEmpty()).map(Span::text).collect(Collectors.joining()).strip();
		String text = block instanceof Block.Item item ? (item.number() > 0 ? item.number() + ". " : "\u2022 ") + said : said;
		words(parent, text, HelpIds.STEP_TEXT + steps.size() + '.' + (parent.getChildren().length + 1));
	}

	private static Label words(Composite parent, String text, String id) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		WidgetIds.set(label, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void buttons(Composite parent, Manual manual, HelpPage page, Block block) {
		List<Span> links = spans(block).stream().filter(span -> !span.link().isEmpty()).toList();
		if (links.isEmpty()) {
			return;
		}
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(row);
		for (Span span : links) {
			HelpLink link = HelpLink.of(manual, page, span.link());
			Button button = new Button(row, SWT.PUSH);
			String text = link instanceof HelpLink.Inside ? NLS.bind(Messages.guide_read, span.text()) : span.text();
			button.setText(text.replace("&", "&&"));
			FieldsDialog.name(button, text, HelpIds.STEP_BUTTON + steps.size() + '.' + row.getChildren().length);
			button.addListener(SWT.Selection, event -> follow(link));
		}
	}

	private static List<Span> spans(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> paragraph.text();
			case Block.Callout callout -> callout.text();
			case Block.Item item -> item.text();
			default -> List.of(new Span(block.plain(), Span.Style.PLAIN, ""));
		};
	}

	private static void follow(HelpLink link) {
		switch (link) {
			case HelpLink.Command command -> Commands.run(command.id());
			case HelpLink.View view -> Commands.show(view.id());
			case HelpLink.Inside inside -> BusbarHelp.show(inside.place());
			case HelpLink.Outside outside -> Program.launch(outside.address());
		}
	}

	private void ticked(int number) {
		done.set(number, steps.get(number).tick().getSelection());
		tell();
		int next = done.nextClearBit(0);
		if (done.get(number) && next < steps.size()) {
			steps.get(next).tick().setFocus();
			open(next);
		} else {
			layout();
		}
	}

	private void beginAgain() {
		done.clear();
		steps.forEach(step -> step.tick().setSelection(false));
		tell();
		open(0);
		focus(0);
	}

	/** What stands above the first step belongs to it; the focus alone would scroll past that. */
	private void focus(int number) {
		steps.get(number).tick().setFocus();
		if (number == 0 && scrolled != null) {
			scrolled.setOrigin(0, 0);
		}
	}

	/** Shows one step and closes the others. */
	private void open(int number) {
		for (int i = 0; i < steps.size(); i++) {
			Composite body = steps.get(i).body();
			body.setVisible(i == number);
			if (body.getLayoutData() instanceof GridData data) {
				data.exclude = i != number;
			}
		}
		layout();
	}

	private void tell() {
		if (outcome != null) {
			outcome.setText(done.cardinality() == steps.size() ? Messages.guide_finished : NLS.bind(Messages.guide_progress, done.cardinality(), steps.size()));
		}
	}

	private void layout() {
		ScrolledComposite scroll = scrolled;
		if (scroll != null && scroll.getContent() instanceof Composite content) {
			scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
			content.layout(true, true);
		}
	}
}
