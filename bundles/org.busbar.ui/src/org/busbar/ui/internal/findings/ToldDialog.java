package org.busbar.ui.internal.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.busbar.api.doctor.Fact;
import org.busbar.api.doctor.Reading;
import org.busbar.ui.internal.configuration.ReadingTitle;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for what somebody measured, saw or knows: what the doctor can judge without a converter. */
final class ToldDialog extends FieldsDialog {

	private static final int CHARACTERS = 96;
	private static final int LINES = 28;
	private static final int FIELD_CHARACTERS = 24;
	private static final int NAME_CHARACTERS = 52;
	/** Of the choices of a lead; the first is that nobody tells. */
	private static final List<String> LEADS = List.of("", "drawn", "straight");

	private final Map<Reading, Supplier<String>> readings = new EnumMap<>(Reading.class);
	private final Map<Fact, Supplier<String>> facts = new EnumMap<>(Fact.class);
	private Supplier<String> lead = () -> "";
	private final ToldForm before;
	private Optional<Told> told = Optional.empty();

	ToldDialog(Shell parent, Told before) {
		super(parent, Messages.told_title, 1);
		this.before = ToldForm.of(before);
	}

	/** What is told now; empty when it was called off. */
	Optional<Told> ask() {
		return open() == OK ? told : Optional.empty();
	}

	@Override
	protected void createFields(Composite area) {
		setTitle(Messages.told_title);
		ScrolledComposite scrolled = scrolled(area, CHARACTERS, LINES);
		Composite page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 4).applyTo(page);
		section(page, Messages.told_measured, Reading.Kind.MEASURED);
		lead(page);
		section(page, Messages.told_displayed, Reading.Kind.DISPLAYED);
		section(page, Messages.told_stated, Reading.Kind.STATED);
		scrolled.setContent(page);
		scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void section(Composite page, String title, Reading.Kind kind) {
		Label heading = wrapped(page, title, 3, 1);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		Stream.of(Reading.values()).filter(reading -> reading.kind() == kind).forEach(reading -> {
			String name = ReadingTitle.of(reading);
			readings.put(reading, text(page, name, FindingsIds.TOLD + reading.id(), before.readings().getOrDefault(reading, "")));
			Label unit = new Label(page, SWT.NONE);
			unit.setText(ReadingTitle.unit(reading));
		});
		Stream.of(Fact.values()).filter(fact -> fact.kind() == kind).forEach(fact -> fact(page, fact));
	}

	private void fact(Composite page, Fact fact) {
		String id = FindingsIds.TOLD + fact.id();
		String now = before.facts().getOrDefault(fact, "");
		if (fact.choices().isEmpty()) {
			facts.put(fact, text(page, FactTitle.of(fact), id, now));
		} else {
			List<String> words = new ArrayList<>(List.of(""));
			words.addAll(fact.choices());
			List<String> titles = new ArrayList<>(List.of(Messages.site_not_told));
			fact.choices().forEach(choice -> titles.add(FactTitle.of(choice)));
			Combo combo = combo(page, FactTitle.of(fact), id, titles, Math.max(0, words.indexOf(now)));
			facts.put(fact, () -> words.get(Math.max(0, combo.getSelectionIndex())));
		}
		label(page, "");
	}

	/** The choice, and below it the pins for a lead that somebody looked at. */
	private void lead(Composite page) {
		boolean joining = !LEADS.contains(before.lead());
		Combo combo = combo(page, Messages.told_lead, FindingsIds.TOLD_LEAD,
				List.of(Messages.site_not_told, Messages.told_lead_drawn, Messages.told_lead_straight, Messages.told_lead_joining),
				joining ? LEADS.size() : LEADS.indexOf(before.lead()));
		label(page, "");
		label(page, Messages.told_pins);
		Text pins = field(page, SWT.SINGLE, Messages.told_pins, FindingsIds.TOLD_PINS);
		pins.setMessage(Messages.told_pins_hint);
		pins.setText(joining ? before.lead() : "");
		label(page, "");
		pins.setEnabled(joining);
		combo.addListener(SWT.Selection, event -> pins.setEnabled(combo.getSelectionIndex() == LEADS.size()));
		pins.addListener(SWT.Modify, event -> check());
		lead = () -> {
			int choice = Math.max(0, combo.getSelectionIndex());
			// Who says that it joins pins says which.
			return choice < LEADS.size() ? LEADS.get(choice) : pins.getText().isBlank() ? "?" : pins.getText();
		};
	}

	private void name(Composite page, String name) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(name.replace("&", "&&"));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(convertWidthInCharsToPixels(NAME_CHARACTERS), SWT.DEFAULT).applyTo(label);
	}

	private Combo combo(Composite page, String name, String id, List<String> titles, int selected) {
		name(page, name);
		Combo combo = choice(page, SWT.READ_ONLY, name, id, 1);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(FIELD_CHARACTERS), SWT.DEFAULT).applyTo(combo);
		combo.setItems(titles.toArray(String[]::new));
		combo.select(selected);
		combo.addListener(SWT.Selection, event -> check());
		return combo;
	}

	private Supplier<String> text(Composite page, String name, String id, String now) {
		name(page, name);
		Text text = field(page, SWT.SINGLE, name, id);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(FIELD_CHARACTERS), SWT.DEFAULT).applyTo(text);
		text.setText(now);
		text.addListener(SWT.Modify, event -> check());
		return text::getText;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButtons(parent, Messages.told_ok, FindingsIds.TOLD_OK, true);
		check();
	}

	private void check() {
		ToldForm form = form();
		Optional<String> problem = form.problem();
		told = problem.isPresent() ? Optional.empty() : Optional.of(form.told());
		setMessage(problem.orElse(Messages.told_hint), problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
		enableOk(problem.isEmpty());
	}

	private ToldForm form() {
		Map<Reading, String> numbers = new EnumMap<>(Reading.class);
		readings.forEach((reading, text) -> numbers.put(reading, text.get()));
		Map<Fact, String> words = new EnumMap<>(Fact.class);
		facts.forEach((fact, text) -> words.put(fact, text.get()));
		return new ToldForm(numbers, words, lead.get());
	}
}
