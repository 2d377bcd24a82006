package org.busbar.ui.internal.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.ConfigurationProblem;
import org.busbar.core.configuration.Draft;
import org.busbar.ui.internal.AccessibleName;
import org.busbar.ui.internal.WidgetIds;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.busbar.ui.internal.dialog.TickBox;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One page of fields that show a draft and change it. It is filled anew when the draft has other parts than before. */
final class Form {

	private static final int FIELD_CHARACTERS = 18;
	private static final int NOTICE_CHARACTERS = 24;
	private static final int TICK_CHARACTERS = 40;
	private static final int LINES = 3;
	private static final int MARGIN = 10;

	private final ScrolledComposite scrolled;
	private final Draft draft;
	private final SitePage page;
	private final UnaryOperator<Configuration> reader;
	private final Runnable changed;
	private final List<Field> fields = new ArrayList<>();
	private final List<Notice> notices = new ArrayList<>();
	private final List<BiConsumer<Configuration, List<ConfigurationProblem>>> refreshers = new ArrayList<>();
	private Composite body;
	private String shape = "";
	private boolean filled;

	/**
	 * @param reader  gives a configuration in the language of the reader, for labels
	 * @param changed is run after something was written that cannot be so, or can be again
	 */
	Form(Composite parent, Draft draft, SitePage page, UnaryOperator<Configuration> reader, Runnable changed) {
		this.reader = reader;
		this.draft = draft;
		this.page = page;
		this.changed = changed;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		WidgetIds.set(scrolled, ConfigurationIds.PAGE + page.name());
		AccessibleName.set(scrolled, page.title());
		body = new Composite(scrolled, SWT.NONE);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	ScrolledComposite control() {
		return scrolled;
	}

	SitePage page() {
		return page;
	}

	/** Where the page puts its groups. */
	Composite body() {
		return body;
	}

	Draft draft() {
		return draft;
	}

	/** Shows what the draft says. */
	void show(List<ConfigurationProblem> problems) {
		Configuration configuration = draft.current();
		Configuration shown = reader.apply(configuration);
		String now = page.shape(shown);
		boolean anew = !filled || !now.equals(shape);
		if (anew) {
			shape = now;
			filled = true;
			fill(shown);
		}
		fields.forEach(field -> field.show(configuration));
		refreshers.forEach(refresher -> refresher.accept(shown, problems));
		boolean other = false;
		for (Notice notice : notices) {
			other |= notice.show(problems);
		}
		if (anew || other) {
			fit();
		}
	}

	private void fill(Configuration configuration) {
		int top = scrolled.getOrigin().y;
		boolean focused = isFocused();
		Optional<String> path = fields.stream().filter(field -> field.control().isFocusControl()).map(Field::path).findFirst();
		fields.clear();
		notices.clear();
		refreshers.clear();
		Composite before = body;
		body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(body);
		DangerBar danger = new DangerBar(body);
		refreshers.add((now, problems) -> {
			if (danger.show(problems)) {
				fit();
			}
		});
		page.fill(this, configuration);
		scrolled.setContent(body);
		before.dispose();
		fit();
		if (focused) {
			// The control that was used may be gone; by the keyboard it goes on where it was.
			fields.stream().filter(field -> path.filter(field.path()::equals).isPresent()).findFirst().map(Field::control).orElse(scrolled).setFocus();
		}
		scrolled.setOrigin(0, top);
	}

	private boolean isFocused() {
		for (Control control = scrolled.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == scrolled) {
				return true;
			}
		}
		return false;
	}

	/** As wide as there is room for, and as high as it takes then. */
	void fit() {
		Rectangle area = scrolled.getClientArea();
		if (area.width > 0) {
			int least = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			int width = Math.max(area.width, least);
			scrolled.setMinSize(least, body.computeSize(width, SWT.DEFAULT).y);
			body.layout(true, true);
		}
	}

	/** Is run whenever the draft has changed, with the configuration in the language of the reader. */
	void whenever(BiConsumer<Configuration, List<ConfigurationProblem>> refresher) {
		refreshers.add(refresher);
	}

	/** Fields that belong together, in columns under a heading. */
	Composite group(String title, int columns) {
		Label heading = new Label(body, SWT.NONE);
		heading.setText(title.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		Composite group = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 6).extendedMargins(MARGIN, 0, 0, 6).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	/** Words that explain, as wide as the group. */
	static Label words(Composite parent, String text, int span) {
		Label label = FieldsDialog.wrapped(parent, text, span, 1);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false)
				.hint(new PixelConverter(label).convertWidthInCharsToPixels(NOTICE_CHARACTERS), SWT.DEFAULT)
				.applyTo(label);
		return label;
	}

	/** Takes a control's room away, or gives it back; somebody lays out afterwards. */
	static void fold(Control control, boolean folded) {
		control.setVisible(!folded);
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = folded;
		}
	}

	/** A labelled fact that cannot be changed. */
	static void fact(Composite parent, String label, String text) {
		Label name = FieldsDialog.label(parent, label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
		words(parent, text, 2);
	}

	/** A labelled line of text with what is wrong beside it: three columns. */
	Text text(Composite parent, String label, String path) {
		FieldsDialog.label(parent, label);
		Field field = textField(parent, SWT.SINGLE, plain(label), path);
		beside(parent, field);
		return (Text) field.control();
	}

	/** The same for several lines. */
	void lines(Composite parent, String label, String path) {
		Label name = FieldsDialog.label(parent, label);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(name);
		Field field = textField(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, plain(label), path);
		Text text = (Text) field.control();
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(new PixelConverter(text).convertWidthInCharsToPixels(FIELD_CHARACTERS), LINES * text.getLineHeight())
				.applyTo(text);
		beside(parent, field);
	}

	/** A line of text without label, for a row of them. */
	Field cell(Composite parent, String name, String path, int characters) {
		Field field = textField(parent, SWT.SINGLE, name, path);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(field.control()).convertWidthInCharsToPixels(characters), SWT.DEFAULT).applyTo(field.control());
		return field;
	}

	private Field textField(Composite parent, int style, String name, String path) {
		Text text = FieldsDialog.field(parent, style, name, ConfigurationIds.FIELD + path);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(text).convertWidthInCharsToPixels(FIELD_CHARACTERS), SWT.DEFAULT).applyTo(text);
		Field field = new Field(draft, name, path, text, value -> {
			String shown = Values.text(value);
			if (!text.getText().equals(shown)) {
				text.setText(shown);
			}
		}, changed);
		text.addListener(SWT.Modify, event -> field.write(text.getText()));
		text.addListener(SWT.FocusOut, event -> field.leave());
		fields.add(field);
		return field;
	}

	/** A labelled choice with what is wrong beside it: three columns. */
	void choice(Composite parent, String label, String path, List<Choice> choices, BiConsumer<Field, String> write) {
		FieldsDialog.label(parent, label);
		beside(parent, choiceCell(parent, plain(label), path, choices, write));
	}

	/**
	 * A choice without label. A value that is not among the choices is one more.
	 *
	 * @param write does what follows from a choice
	 */
	Field choiceCell(Composite parent, String name, String path, List<Choice> choices, BiConsumer<Field, String> write) {
		Combo combo = FieldsDialog.choice(parent, SWT.READ_ONLY, name, ConfigurationIds.FIELD + path, 1);
		combo.setVisibleItemCount(15);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(combo).convertWidthInCharsToPixels(FIELD_CHARACTERS), SWT.DEFAULT).applyTo(combo);
		List<Choice> all = new ArrayList<>(choices);
		Field field = new Field(draft, name, path, combo, value -> {
			String wanted = value instanceof Enum<?> constant ? constant.name() : value.toString();
			if (all.stream().noneMatch(one -> one.value().equals(wanted))) {
				all.add(new Choice(wanted, wanted));
			}
			combo.setItems(all.stream().map(Choice::title).toArray(String[]::new));
			combo.select(all.stream().map(Choice::value).toList().indexOf(wanted));
		}, changed);
		combo.addListener(SWT.Selection, event -> {
			write.accept(field, all.get(combo.getSelectionIndex()).value());
			draft.separate();
		});
		fields.add(field);
		return field;
	}

	/**
	 * A box to tick.
	 *
	 * @param write does what follows from it
	 */
	Field tick(Composite parent, String text, String path, BiConsumer<Field, Boolean> write) {
		Button button = TickBox.create(parent, text, ConfigurationIds.FIELD + path, 1,
				new PixelConverter(parent).convertWidthInCharsToPixels(TICK_CHARACTERS));
		Field field = new Field(draft, text, path, button, value -> button.setSelection(Boolean.TRUE.equals(value)), changed);
		button.addListener(SWT.Selection, event -> {
			write.accept(field, button.getSelection());
			draft.separate();
		});
		fields.add(field);
		return field;
	}

	/**
	 * A box to tick for one of the constants that a list may hold.
	 *
	 * @param path the list
	 */
	void member(Composite parent, String text, String path, Enum<?> constant) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(text);
		FieldsDialog.name(button, text, ConfigurationIds.FIELD + path + '.' + constant.name());
		Field field = new Field(draft, text, path, button, value -> button.setSelection(value instanceof List<?> many && many.contains(constant)), changed);
		button.addListener(SWT.Selection, event -> {
			Set<Object> now = new TreeSet<>();
			ConfigurationEdit.get(draft.current(), path).ifPresent(value -> now.addAll((List<?>) value));
			if (button.getSelection()) {
				now.add(constant);
			} else {
				now.remove(constant);
			}
			field.write(List.copyOf(now));
			draft.separate();
		});
		fields.add(field);
	}

	private void beside(Composite parent, Field field) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
				.hint(new PixelConverter(label).convertWidthInCharsToPixels(NOTICE_CHARACTERS), SWT.DEFAULT).applyTo(label);
		notices.add(new Notice(label, List.of(field), List.of(), false));
	}

	/** What is wrong with a row of fields, below it. */
	void below(Composite parent, int span, List<Field> row, String... paths) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1)
				.hint(new PixelConverter(label).convertWidthInCharsToPixels(NOTICE_CHARACTERS), SWT.DEFAULT).applyTo(label);
		fold(label, true);
		notices.add(new Notice(label, List.copyOf(row), List.of(paths), true));
	}

	/** A heading over a column. */
	static void heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().applyTo(label);
	}

	/** A button that does something with the draft. */
	static Button button(Composite parent, String text, String name, String id, Runnable run) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		FieldsDialog.name(button, name, id);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, event -> run.run());
		return button;
	}

	/** A button that removes a part. */
	void remove(Composite parent, String what, String path) {
		button(parent, Messages.remove, NLS.bind(Messages.remove_what, what), ConfigurationIds.REMOVE + path,
				() -> draft.remove(NLS.bind(Messages.remove_what, what), path));
	}

	/** The field of the page that what was written last, and cannot be so, stands in. */
	Optional<Field> refusedLast() {
		return fields.stream().filter(Field::isRefusedLast).findFirst();
	}

	/** The first field of the page that holds what cannot be so. */
	Optional<Field> refused() {
		return fields.stream().filter(field -> field.refused().isPresent()).findFirst();
	}

	/** Goes to the field that a path names, or to what is next to it. */
	void reveal(String path) {
		Optional<Field> exact = fields.stream().filter(field -> field.path().equals(path)).findFirst();
		Optional<Field> inside = fields.stream().filter(field -> field.path().startsWith(path)).findFirst();
		Optional<Field> outside = fields.stream().filter(field -> common(field.path(), path) > 0)
				.max(Comparator.comparingInt(field -> common(field.path(), path)));
		Stream.of(exact, inside, outside).flatMap(Optional::stream).findFirst().ifPresentOrElse(field -> focus(field.control()), scrolled::setFocus);
	}

	private void focus(Control control) {
		scrolled.showControl(control);
		control.setFocus();
	}

	private static int common(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	private static String plain(String label) {
		return label.replace("&", "").replace(":", "");
	}
}
