package confirmdesk.ui.shell;

/** What lies over the window. */
public enum Layer {
    NONE,
    PALETTE,
    KEYS
}
