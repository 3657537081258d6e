package confirmdesk.files.pictures;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photo.Pictures.Prepared;
import confirmdesk.domain.photo.PhotoJudge;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Recipe;

/** Makes a decoded picture ready to be stored: cut, scaled down, encoded and judged. */
record Finishing(PictureMeasures measures) {

    Prepared.Ready ready(Source source, Recipe recipe, PhotoProfile profile) {
        Picture picture = source.picture();
        Source.Piece piece = source.cut(recipe);
        Pixels cut = piece.pixels();
        Pixels shown = recipe.isWhole()
                ? Shrinking.toFit(cut, profile.widthStored(), profile.heightStored())
                : Shrinking.toFill(cut, profile.widthStored(), profile.heightStored());
        byte[] stored = recipe.equals(Recipe.NONE) && meetsAll(picture, shown, profile)
                ? picture.file()
                : Encoder.jpegInWindow(shown, profile.bytesAbove(), profile.bytesAtMost());
        PhotoMeasures found = measures.of(picture, piece, shown, stored.length);
        PhotoMeasures asCut = recipe.equals(Recipe.NONE)
                ? found
                : found.ofSize(cut.width() * piece.thinning(), cut.height() * piece.thinning());
        return new Prepared.Ready(
                new HandedIn(picture.file(), recipe),
                stored,
                shown.width(),
                shown.height(),
                new PhotoJudge(profile).verdicts(asCut));
    }

    /** Whether the file handed in can be stored as it is: encoding it once more would only lose something. */
    private static boolean meetsAll(Picture picture, Pixels shown, PhotoProfile profile) {
        long bytes = picture.file().length;
        return picture.isUprightRgbJpeg()
                && shown.width() == picture.width()
                && bytes > profile.bytesAbove()
                && bytes <= profile.bytesAtMost();
    }
}
