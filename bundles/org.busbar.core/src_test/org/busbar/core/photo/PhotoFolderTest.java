package org.busbar.core.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.busbar.core.configuration.Photo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The photos of a site in its folder. */
class PhotoFolderTest {

	@TempDir
	Path folder;

	private Path site = Path.of("");
	private PhotoFolder photos = new PhotoFolder(site);

	@BeforeEach
	void make() throws IOException {
		site = Files.createDirectory(folder.resolve("site"));
		photos = PhotoFolder.of(site.resolve("site.busbar"));
	}

	private Path shot(String name, int width) throws IOException {
		return Files.write(folder.resolve(name), Shots.jpeg(width, 100));
	}

	private Photo add(Path picture) throws IOException {
		return photos.add(picture, "2026-05-01T10:00:00+02:00", "A. Bianchi");
	}

	@Test
	void aPictureIsCopiedUnderANameThatEverySystemTakes() throws IOException {
		Photo photo = add(shot("IMG 01 (plug):?.JPEG".replace(":", "_"), 300));
		assertEquals("photos/IMG-01-plug.jpg", photo.file());
		assertEquals("A. Bianchi", photo.person());
		assertArrayEquals(Shots.jpeg(300, 100), Files.readAllBytes(site.resolve(photo.file())));
		SitePhoto.State.Present present = photos.look(photo, 150).present().orElseThrow();
		assertTrue(present.unchanged());
		assertEquals(150, present.width());
		assertEquals(50, present.height());
	}

	@Test
	void anotherOfTheSameNameGetsItsOwnAndTheSameOneDoesNot() throws IOException {
		Photo first = add(shot("plug.jpg", 300));
		Photo other = add(shot("plug.jpg", 310));
		assertEquals("photos/plug-2.jpg", other.file());
		assertEquals(first.file(), add(shot("plug.jpg", 300)).file());
		assertEquals(other.file(), add(shot("plug.jpg", 310)).file());
	}

	@Test
	void whatIsNoPictureIsNotCopied() throws IOException {
		Path text = Files.writeString(folder.resolve("photo.jpg"), "not at all");
		assertThrows(IOException.class, () -> add(text));
		byte[] png = Shots.png(300, 300);
		Path cut = Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, png.length / 2));
		assertThrows(IOException.class, () -> add(cut));
		assertFalse(Files.exists(site.resolve("photos")));
	}

	@Test
	void aFileThatIsGoneOrChangedIsTold() throws IOException {
		Photo photo = add(shot("plug.jpg", 300));
		Files.write(site.resolve(photo.file()), Shots.jpeg(200, 100));
		assertFalse(photos.look(photo, 100).present().orElseThrow().unchanged());
		Files.writeString(site.resolve(photo.file()), "no picture any more");
		assertInstanceOf(SitePhoto.State.Unusable.class, photos.look(photo, 100).state());
		Files.delete(site.resolve(photo.file()));
		assertInstanceOf(SitePhoto.State.Missing.class, photos.look(photo, 100).state());
	}

	@Test
	void nothingOutsideOfTheFolderIsOpened() throws IOException {
		shot("secret.jpg", 100);
		for (String file : List.of("../secret.jpg", folder.resolve("secret.jpg").toString(), "photos/../../secret.jpg", "photos//secret.jpg",
				"..\\secret.jpg", "c:secret.jpg", "", ".", "photos/\0.jpg")) {
			SitePhoto.State state = photos.look(new Photo("photo", file, "", "", "", ""), 100).state();
			assertEquals("It is not below the folder of the configuration, so it is not opened.",
					assertInstanceOf(SitePhoto.State.Unusable.class, state, file).reason(), file);
		}
		Files.createSymbolicLink(site.resolve("link.jpg"), folder.resolve("secret.jpg"));
		assertInstanceOf(SitePhoto.State.Unusable.class, photos.look(new Photo("photo", "link.jpg", "", "", "", ""), 100).state());
	}

	@Test
	void whatIsNotNamedAsAPictureIsNeitherOpenedNorTakenAlong() throws IOException {
		PhotoFolder other = new PhotoFolder(folder.resolve("other"));
		for (String file : List.of("plug.hta", "plug.jpg.exe", "plug", "plug.jpg ")) {
			Files.write(site.resolve(file), Shots.jpeg(300, 100));
			Photo photo = new Photo("photo", file, "", "", "", "");
			assertEquals("Its name does not end in .jpg, .jpeg or .png, so it is not opened.",
					assertInstanceOf(SitePhoto.State.Unusable.class, photos.look(photo, 100).state(), file).reason(), file);
			photos.copy(List.of(photo), other);
			assertFalse(Files.exists(other.folder().resolve(file)), file);
		}
		Files.write(site.resolve("plug.JPEG"), Shots.jpeg(300, 100));
		assertTrue(photos.look(new Photo("photo", "plug.JPEG", "", "", "", ""), 100).present().isPresent());
	}

	@Test
	void aFolderOfPhotosThatIsALinkOutOfTheSiteIsLeftAlone() throws IOException {
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Path link = Files.createSymbolicLink(site.resolve("photos"), elsewhere);
		Path plug = shot("plug.jpg", 300);
		String told = assertThrows(IOException.class, () -> add(plug)).getMessage();
		assertTrue(told.startsWith(link + " is a link that leads out of the folder of the configuration."), told);
		assertInstanceOf(SitePhoto.State.Unusable.class, photos.look(new Photo("photo", "photos/plug.jpg", "", "", "", ""), 100).state());
		PhotoFolder from = new PhotoFolder(Files.createDirectory(folder.resolve("from")));
		Photo photo = from.add(plug, "", "");
		CopiedPhotos copied = from.copy(List.of(photo), photos);
		assertEquals(List.of(photo), copied.photos());
		assertEquals(List.of("photos/plug.jpg: " + told), copied.refused());
		try (Stream<Path> files = Files.list(elsewhere)) {
			assertEquals(0, files.count());
		}
		Files.delete(link);
		Files.createSymbolicLink(link, folder.resolve("nowhere"));
		assertThrows(IOException.class, () -> add(plug));
		assertFalse(Files.exists(folder.resolve("nowhere")));
	}

	@Test
	void aSiteThatIsSavedElsewhereTakesThemAlong() throws IOException {
		Photo photo = add(shot("plug.jpg", 300));
		Photo gone = new Photo("gone", "photos/gone.jpg", "", "", "", "");
		PhotoFolder other = new PhotoFolder(folder.resolve("other"));
		List<Photo> all = List.of(photo, gone, new Photo("bad", "../secret.jpg", "", "", "", ""));
		assertEquals(new CopiedPhotos(all, List.of()), photos.copy(all, other));
		assertTrue(other.look(photo, 100).present().orElseThrow().unchanged());
		assertInstanceOf(SitePhoto.State.Missing.class, other.look(gone, 100).state());
	}

	@Test
	void aSiteThatIsSavedWhereOtherPicturesAreTakesItsOwnAlongUnderOtherNames() throws IOException {
		Photo plug = add(shot("plug.jpg", 300));
		Photo second = add(shot("plug-2.jpg", 310));
		PhotoFolder other = new PhotoFolder(folder.resolve("other"));
		Photo theirs = other.add(shot("plug.jpg", 320), "", "");
		List<Photo> copied = photos.copy(List.of(plug, second), other).photos();
		assertEquals(List.of("photos/plug-2.jpg", "photos/plug-2-2.jpg"), copied.stream().map(Photo::file).toList());
		for (Photo photo : List.of(theirs, copied.get(0), copied.get(1))) {
			assertTrue(other.look(photo, 100).present().orElseThrow().unchanged(), photo.file());
		}
		assertEquals(copied, photos.copy(List.of(plug, second), other).photos());
	}

	@Test
	void whatIsWrongWithAFileIsAProblem() throws IOException {
		Photo good = new Photo("good", add(shot("plug.jpg", 300)).file(), add(folder.resolve("plug.jpg")).hash(), "", "", "");
		Photo changed = new Photo("changed", good.file(), "00", "", "", "");
		Photo gone = new Photo("gone", "photos/gone.jpg", "", "", "", "");
		Photo text = new Photo("text", "photos/text.png", "", "", "", "");
		Files.writeString(site.resolve(text.file()), "no picture");
		Photo program = new Photo("program", "photos/text.exe", "", "", "", "");
		assertEquals(List.of("photo.changed photos[changed]", "photo.missing photos[gone]", "photo.unusable photos[text]"),
				PhotoChecks.problems(photos, List.of(good, changed, gone, text, program)).stream().map(one -> one.id() + ' ' + one.path()).toList());
	}
}
