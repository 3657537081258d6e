package confirmdesk.domain.photo.recipe;

/**
 * Where the one face of a picture is, in shares of its width and height.
 *
 * @param eyesX the middle between the eyes
 * @param eyesY their height, from the upper edge
 * @param top of the hair; less than 0 if it lies outside
 * @param chin its lower edge
 * @param tilt how far the head leans, clockwise, in degrees from -180 to 180
 */
public record Marks(double eyesX, double eyesY, double top, double chin, double tilt) {

    private static final double ASIDE = 45;

    /** By how many quarter turns to the right the picture has to be turned before the head stands roughly upright. */
    public int quartersOff() {
        return Math.abs(tilt) < ASIDE ? 0 : Math.floorMod(Math.round(-tilt / 90), 4);
    }
}
