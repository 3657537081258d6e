package confirmdesk.domain.photo;

/** What to do about a photo that breaks a rule. */
public enum PhotoAdvice {
    FEW_PIXELS,
    WRONG_ASPECT,
    FILE_SMALL,
    FILE_LARGE,
    ENLARGED,
    NO_FACE,
    SEVERAL_FACES,
    HEAD_SMALL,
    HEAD_LARGE,
    HEAD_CUT,
    HEAD_LOW,
    OFF_MIDDLE,
    EYES_LOW,
    EYES_HIGH,
    TILTED,
    TURNED_AWAY,
    NOT_WHITE,
    BLURRED,
    DARK,
    BRIGHT,
    FLAT,
    GREY,
    TINTED,
    BLOCKY,
    RED_EYES,
    GLARE
}
