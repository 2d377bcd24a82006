package org.busbar.ui.internal.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.busbar.core.configuration.Configuration;
import org.busbar.core.configuration.Photo;
import org.busbar.core.photo.CopiedPhotos;
import org.busbar.core.photo.PhotoFolder;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos follow their site to another folder. */
class CopyPhotosJobTest {

	private static final List<Photo> PHOTOS = List.of(new Photo("p1", "photos/one.jpg", "", "", "", ""), new Photo("p2", "photos/two.jpg", "", "", "", ""));

	@TempDir
	private Path folder = Path.of("");
	private final List<CopiedPhotos> told = new ArrayList<>();

	@BeforeEach
	void takePhotos() throws IOException {
		for (String photo : List.of("one", "two")) {
			write("here", photo, photo);
		}
	}

	private void write(String site, String photo, String content) throws IOException {
		Path file = folder.resolve(site + "/photos/" + photo + ".jpg");
		Files.createDirectories(file.resolveSibling(""));
		Files.writeString(file, content);
	}

	private CopyPhotosJob job() {
		return new CopyPhotosJob(PHOTOS, new PhotoFolder(folder.resolve("here")), new PhotoFolder(folder.resolve("there")), told::add);
	}

	@Test
	void whatHasAnotherPictureInItsWayGetsAnotherName() throws IOException {
		write("there", "one", "another");
		assertEquals(IStatus.OK, job().run(new NullProgressMonitor()).getSeverity());
		assertEquals(List.of("photos/one-2.jpg", "photos/two.jpg"), told.getFirst().photos().stream().map(Photo::file).toList());
		assertEquals("one", Files.readString(folder.resolve("there/photos/one-2.jpg")));
		Configuration site = new Configuration("site", "", "", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(),
				List.of(PHOTOS.getFirst()));
		assertEquals(List.of("photos/one-2.jpg"), CopyPhotosJob.renamed(site, told.getFirst().photos()).photos().stream().map(Photo::file).toList());
	}

	@Test
	void calledOffTheRestStaysAndIsTold() {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		assertEquals(IStatus.CANCEL, job().run(monitor).getSeverity());
		assertTrue(Files.exists(folder.resolve("there/photos/one.jpg")));
		assertFalse(Files.exists(folder.resolve("there/photos/two.jpg")));
		assertEquals(PHOTOS, told.getFirst().photos());
		assertTrue(told.getFirst().refused().getFirst().startsWith("photos/two.jpg: called off"), told.toString());
	}
}
