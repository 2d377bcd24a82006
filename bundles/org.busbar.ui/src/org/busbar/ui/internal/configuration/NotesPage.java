package org.busbar.ui.internal.configuration;

import java.util.List;
import java.util.stream.Collectors;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Note;
import org.busbar.core.configuration.Place;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** What else somebody wrote down on site, the latest first. */
record NotesPage() implements SitePage {

	private static final String NOTES = "notes";

	@Override
	public String name() {
		return NOTES;
	}

	@Override
	public String title() {
		return Messages.page_notes;
	}

	@Override
	public List<String> features() {
		return List.of(NOTES);
	}

	@Override
	public String shape(Configuration configuration) {
		return configuration.notes().stream().map(Note::id).collect(Collectors.joining(","));
	}

	@Override
	public void fill(Form form, Configuration configuration) {
		Composite head = form.group(Messages.page_notes, 2);
		Form.words(head, Messages.notes_hint, 1);
		Form.button(head, Messages.add_note, Messages.add_note, ConfigurationIds.ADD + NOTES, () -> add(form));
		List<Note> notes = configuration.notes().reversed();
		for (int i = 0; i < notes.size(); i++) {
			note(form, notes.get(i), notes.size() - i);
		}
	}

	private static void add(Form form) {
		String person = form.draft().current().site().map(Place::engineer).orElse("");
		form.draft().add(Messages.add_note, NOTES, new Note("note", "", Values.now(), person));
		form.reveal(NOTES + '[' + form.draft().current().notes().getLast().id() + "].text");
	}

	private static void note(Form form, Note note, int number) {
		String path = NOTES + '[' + note.id() + ']';
		String title = NLS.bind(Messages.note_number, number);
		Composite group = form.group(title, 3);
		form.lines(group, Messages.field_text, path + ".text");
		form.text(group, Messages.field_person, path + ".person");
		form.text(group, Messages.field_time, path + ".time");
		form.remove(group, title, path);
	}
}
