package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.busbar.api.doctor.Reading;
import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.ConfigurationEdit;
import org.busbar.core.configuration.Measurement;
import org.busbar.core.configuration.Place;
import org.busbar.ui.internal.dialog.FieldsDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** What was measured and read on site. */
record MeasurementsPage() implements SitePage {

	private static final String MEASUREMENTS = "measurements";

	@Override
	public String name() {
		return MEASUREMENTS;
	}

	@Override
	public String title() {
		return Messages.page_measurements;
	}

	@Override
	public List<String> features() {
		return List.of(MEASUREMENTS);
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.measurements().stream().map(Measurement::id).collect(Collectors.joining(","));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite head = form.group(Messages.group_add_measurement, 3);
		Form.words(head, Messages.measurements_hint, 3);
		List<Choice> readings = ReadingTitle.choices();
		Combo reading = FieldsDialog.combo(head, SWT.READ_ONLY, Messages.field_reading, ConfigurationIds.READING, 1);
		reading.setVisibleItemCount(readings.size());
		reading.setItems(readings.stream().map(Choice::title).toArray(String[]::new));
		reading.select(1);
		Form.button(head, Messages.add, Messages.group_add_measurement, ConfigurationIds.ADD + MEASUREMENTS,
				() -> add(form, readings.get(reading.getSelectionIndex())));
		for (Measurement measurement : configuration.measurements().reversed()) {
			measurement(form, measurement, readings);
		}
	}

	private static void add(Form form, Choice reading) {
		Stream.of(Reading.values()).filter(one -> one.id().equals(reading.value())).findFirst().ifPresentOrElse(
				one -> add(form, ReadingTitle.of(one), one.id(), ReadingTitle.unit(one)), () -> add(form, "", "", ""));
	}

	private static void add(Form form, String what, String reading, String unit) {
		String person = form.draft().current().site().map(Place::engineer).orElse("");
		form.draft().add(Messages.group_add_measurement, MEASUREMENTS,
				new Measurement("measurement", what, reading, Double.NaN, unit, Values.now(), person, "", ""));
		List<Measurement> all = form.draft().current().measurements();
		form.reveal(MEASUREMENTS + '[' + all.getLast().id() + "]." + (what.isEmpty() ? "what" : "value"));
	}

	/** A reading is taken in one unit only. */
	private static void choose(Form form, String path, String id) {
		Configuration now = with(form.draft().current(), path + ".reading", id);
		String unit = Stream.of(Reading.values()).filter(one -> one.id().equals(id)).map(ReadingTitle::unit).findFirst().orElse("");
		form.draft().change(Messages.column_reading, unit.isEmpty() ? now : with(now, path + ".unit", unit));
	}

	private static Configuration with(Configuration configuration, String path, Object value) {
		return ConfigurationEdit.set(configuration, path, value).or(configuration);
	}

	private static void measurement(Form form, Measurement measurement, List<Choice> readings) {
		String path = MEASUREMENTS + '[' + measurement.id() + ']';
		Composite group = form.group(measurement.what().isEmpty() ? Messages.reading_other : measurement.what(), 3);
		form.text(group, Messages.field_value, path + ".value");
		form.text(group, Messages.field_unit, path + ".unit");
		form.text(group, Messages.field_what, path + ".what");
		form.choice(group, Messages.field_reading, path + ".reading", readings, (field, id) -> field.change(() -> choose(form, path, id)));
		form.text(group, Messages.field_person, path + ".person");
		form.text(group, Messages.field_time, path + ".time");
		form.text(group, Messages.field_instrument, path + ".instrument");
		form.text(group, Messages.field_note, path + ".note");
		form.remove(group, measurement.what(), path);
	}
}
