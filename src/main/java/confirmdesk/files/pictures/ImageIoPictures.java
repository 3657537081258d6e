package confirmdesk.files.pictures;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.measuring.Measuring;
import confirmdesk.files.structure.Kind;
import confirmdesk.files.structure.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures by ImageIO, with TwelveMonkeys' reader for the inks of printers and metadata-extractor for Exif. */
public final class ImageIoPictures implements Pictures {

    /** A file may not be larger; photos of cameras have a third of it. */
    private static final long MOST_MEGABYTES = 30;

    private final Finishing finishing;

    /** @param faces who looks for faces */
    public ImageIoPictures(FaceFinder faces) {
        finishing = new Finishing(new PictureMeasures(new Measuring(faces)));
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
            return prepare(HandedIn.whole(Files.readAllBytes(file)), profile);
        } catch (IOException e) {
            return refused("picture.notOpened", Opening.name(file));
        }
    }

    @Override
    public Prepared prepare(Pixels pasted, PhotoProfile profile) {
        return Structure.isWithinLimits(pasted.width(), pasted.height())
                ? prepare(HandedIn.whole(Encoder.png(pasted)), profile)
                : tooManyPixels(pasted.width(), pasted.height());
    }

    @Override
    public Prepared prepare(HandedIn handedIn, PhotoProfile profile) {
        byte[] file = handedIn.original();
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
        return structure.complete()
                ? ready(Picture.of(file, structure), handedIn.recipe(), profile)
                : refused("picture.cut");
    }

    private Prepared ready(Picture picture, Recipe recipe, PhotoProfile profile) {
        return picture.upright()
                .<Prepared>map(decoded -> finishing.ready(new Source(picture, decoded), recipe, profile))
                .orElseGet(() -> refused("picture.damaged"));
    }

    private static Prepared tooManyPixels(int width, int height) {
        return refused("picture.tooManyPixels", String.valueOf(width), String.valueOf(height));
    }

    private static Prepared refused(String key, Object... arguments) {
        return new Prepared.Unreadable(Message.of(key, arguments));
    }
}
