package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.files.guard.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures by ImageIO, with TwelveMonkeys' reader for the inks of printers and metadata-extractor for Exif. */
public final class ImageIoPictures implements Pictures {

    /** A file may not be larger; photos of cameras have a third of it. */
    private static final long MOST_MEGABYTES = 30;

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

    private static Prepared prepare(byte[] file, PhotoProfile profile) {
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
        return structure.complete() ? ready(Picture.of(file, structure), profile) : refused("picture.cut");
    }

    private static Prepared ready(Picture picture, PhotoProfile profile) {
        Pixels upright =
                picture.toFit(profile.widthStored(), profile.heightStored()).orElse(null);
        if (upright == null) {
            return refused("picture.damaged");
        }
        byte[] stored = meetsAll(picture, upright, profile)
                ? picture.file()
                : Encoder.jpegInWindow(upright, profile.bytesAbove(), profile.bytesAtMost());
        var verdicts = new Judge(profile).verdicts(picture, stored.length);
        return new Prepared.Ready(picture.file(), stored, upright.width(), upright.height(), verdicts);
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
