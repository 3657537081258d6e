package confirmdesk.domain.photo;

/** What a new photo is judged by; rules that this version can't measure are told as not checked. */
public enum PhotoRule {
    FORMAT,
    PIXELS,
    ASPECT,
    FILE_SIZE,
    NOT_ENLARGED,
    ONE_FACE,
    HEAD_SIZE,
    BACKGROUND
}
