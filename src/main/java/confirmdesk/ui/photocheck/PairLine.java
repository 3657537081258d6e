package confirmdesk.ui.photocheck;

/** Two people with the same picture. */
public record PairLine(PersonLine first, PersonLine second) {}
