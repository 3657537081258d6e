package confirmdesk.ui.shell;

import confirmdesk.ui.common.View;

/**
 * A screen that the queue's column leads to.
 *
 * @param name the key of its text
 * @param management whether it stands among what manages the desk, not among the daily work
 */
public record Destination(String name, View view, boolean management) {}
