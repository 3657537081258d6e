package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.structure.Kind;
import confirmdesk.files.structure.Structure;
import java.awt.Rectangle;
import java.util.Optional;

/** A complete picture within limits, not decoded yet. Width and height are those it has when it stands upright. */
record Picture(byte[] file, Structure structure, Orientation orientation) {

    /** The picture in a file whose structure was looked at. */
    static Picture of(byte[] file, Structure structure) {
        return new Picture(file, structure, Orientation.of(file));
    }

    /** The picture in a file; empty if there is none that is complete and within limits. */
    static Optional<Picture> in(byte[] file) {
        return Structure.of(file).filter(Structure::isUsable).map(structure -> of(file, structure));
    }

    int width() {
        return orientation.swapsSides() ? structure.height() : structure.width();
    }

    int height() {
        return orientation.swapsSides() ? structure.width() : structure.height();
    }

    /** Whether it is an ordinary JPEG that needs no turning, so that its own bytes can be stored. */
    boolean isUprightRgbJpeg() {
        return structure.kind() == Kind.JPEG && structure.components() <= 3 && orientation == Orientation.UPRIGHT;
    }

    /** Decoded, upright and scaled down to fit; empty if it turns out to be damaged. */
    Optional<Pixels> toFit(int maxWidth, int maxHeight) {
        boolean aside = orientation.swapsSides();
        return Decoder.decode(file, structure)
                .map(raw -> Shrinking.toFit(raw, aside ? maxHeight : maxWidth, aside ? maxWidth : maxHeight))
                .map(orientation::upright);
    }

    /** Decoded and upright, with all its pixels unless it was thinned; empty if it turns out to be damaged. */
    Optional<Pixels> upright() {
        return Decoder.decode(file, structure).map(orientation::upright);
    }

    /** A part of it, decoded and upright; empty if it turns out to be damaged. @param place in the upright picture */
    Optional<Pixels> part(Rectangle place, int step) {
        return Decoder.decode(file, structure, orientation.before(place, width(), height()), step)
                .map(orientation::upright);
    }

    /** How many pixels of the file become one when it is decoded. */
    int thinning() {
        return Decoder.step(structure);
    }
}
