package confirmdesk.desk.importing;

/** Which of the two lists a file is. */
public enum ListKind {
    THIS_YEAR,
    LAST_YEAR
}
