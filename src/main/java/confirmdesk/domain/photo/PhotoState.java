package confirmdesk.domain.photo;

/** Whether a registration has a photo that can be shown. What came with the batch was accepted by the centre, so nothing else is judged. */
public enum PhotoState {
    MISSING,
    UNREADABLE,
    PRESENT
}
