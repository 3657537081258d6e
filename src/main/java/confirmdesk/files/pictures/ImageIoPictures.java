package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Darkroom;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoJudge;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.measuring.Measuring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures by ImageIO, with TwelveMonkeys' reader for the inks of printers and metadata-extractor for Exif. */
public final class ImageIoPictures implements Pictures, Darkroom {

    /** A file may not be larger; photos of cameras have a third of it. */
    private static final long MOST_MEGABYTES = 30;

    /** The size in which a face is looked for in a picture that wasn't cut yet. */
    private static final int LOOK = 1000;

    private final Measuring measuring;
    private final PictureMeasures measures;

    /** @param faces who looks for faces */
    public ImageIoPictures(FaceFinder faces) {
        measuring = new Measuring(faces);
        measures = new PictureMeasures(measuring);
    }

    @Override
    public PhotoState probe(byte[] photo) {
        return Structure.of(photo).filter(Structure::isUsable).isPresent() ? PhotoState.PRESENT : PhotoState.UNREADABLE;
    }

    @Override
    public Optional<Pixels> forScreen(byte[] photo, int maxWidth, int maxHeight) {
        return Picture.in(photo).flatMap(picture -> picture.toFit(maxWidth, maxHeight));
    }

    @Override
    public Prepared prepare(Path file, PhotoProfile profile) {
        try {
            if (Files.isDirectory(file)) {
                return refused("file.is-folder", Opening.name(file));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused("picture.notOpened", Opening.name(file));
            }
            if (Files.size(file) > MOST_MEGABYTES << 20) {
                return refused("picture.tooLarge", String.valueOf(MOST_MEGABYTES));
            }
            return prepare(Files.readAllBytes(file), profile);
        } catch (IOException e) {
            return refused("picture.notOpened", Opening.name(file));
        }
    }

    @Override
    public Prepared prepare(Pixels pasted, PhotoProfile profile) {
        return Structure.isWithinLimits(pasted.width(), pasted.height())
                ? prepare(Encoder.png(pasted), profile)
                : tooManyPixels(pasted.width(), pasted.height());
    }

    @Override
    public Prepared prepare(byte[] file, PhotoProfile profile) {
        return prepare(file, Recipe.NONE, profile);
    }

    @Override
    public Optional<Size> size(byte[] original) {
        return Picture.in(original).flatMap(Picture::upright).map(p -> new Size(p.width(), p.height()));
    }

    @Override
    public Optional<Marks> face(byte[] original, int turns) {
        return Picture.in(original)
                .flatMap(picture -> picture.toFit(LOOK, LOOK))
                .map(upright -> Cut.of(upright, Recipe.NONE.turned(turns)))
                .flatMap(turned -> measuring.face(turned, PictureMeasures.glance(turned)));
    }

    @Override
    public Prepared prepare(byte[] file, Recipe recipe, PhotoProfile profile) {
        Kind kind = Kind.of(file);
        if (!kind.isDecoded()) {
            return kind == Kind.OTHER
                    ? refused(file.length == 0 ? "picture.empty" : "picture.none")
                    : refused("picture.otherKind", kind.word());
        }
        Structure structure = Structure.of(file).orElse(null);
        if (structure == null) {
            return refused("picture.damaged");
        }
        if (!structure.isWithinLimits()) {
            return tooManyPixels(structure.width(), structure.height());
        }
        return structure.complete() ? ready(Picture.of(file, structure), recipe, profile) : refused("picture.cut");
    }

    private Prepared ready(Picture picture, Recipe recipe, PhotoProfile profile) {
        Pixels handedIn =
                picture.upright().map(upright -> Cut.of(upright, recipe)).orElse(null);
        if (handedIn == null) {
            return refused("picture.damaged");
        }
        Pixels upright = recipe.isWhole()
                ? Shrinking.toFit(handedIn, profile.widthStored(), profile.heightStored())
                : Shrinking.toFill(handedIn, profile.widthStored(), profile.heightStored());
        byte[] stored = recipe.equals(Recipe.NONE) && meetsAll(picture, upright, profile)
                ? picture.file()
                : Encoder.jpegInWindow(upright, profile.bytesAbove(), profile.bytesAtMost());
        var verdicts = new PhotoJudge(profile).verdicts(measures(picture, recipe, handedIn, upright, stored.length));
        return new Prepared.Ready(picture.file(), stored, upright.width(), upright.height(), verdicts);
    }

    private PhotoMeasures measures(Picture picture, Recipe recipe, Pixels handedIn, Pixels upright, long storedBytes) {
        PhotoMeasures found = measures.of(picture, handedIn, upright, storedBytes);
        return recipe.equals(Recipe.NONE) ? found : found.ofSize(handedIn.width(), handedIn.height());
    }

    /** Whether the file handed in can be stored as it is: encoding it once more would only lose something. */
    private static boolean meetsAll(Picture picture, Pixels upright, PhotoProfile profile) {
        long bytes = picture.file().length;
        return picture.isUprightRgbJpeg()
                && upright.width() == picture.width()
                && bytes > profile.bytesAbove()
                && bytes <= profile.bytesAtMost();
    }

    private static Prepared tooManyPixels(int width, int height) {
        return refused("picture.tooManyPixels", String.valueOf(width), String.valueOf(height));
    }

    private static Prepared refused(String key, Object... arguments) {
        return new Prepared.Unreadable(Message.of(key, arguments));
    }
}
