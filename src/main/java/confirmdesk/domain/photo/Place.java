package confirmdesk.domain.photo;

/** A part of a picture, as it is seen. */
public enum Place {
    TOP_LEFT,
    TOP,
    TOP_RIGHT,
    LEFT,
    RIGHT,
    BOTTOM_LEFT,
    BOTTOM_RIGHT
}
