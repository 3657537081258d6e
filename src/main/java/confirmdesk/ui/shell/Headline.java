package confirmdesk.ui.shell;

import java.util.Optional;

/**
 * What the head of the window says of the store.
 *
 * @param year the exam year, once a batch fixed it
 * @param site the site or sites of its registrations, empty if there are none yet
 * @param practice whether it is the practice store, whose people are all made up
 */
public record Headline(Optional<Integer> year, String site, boolean practice) {}
