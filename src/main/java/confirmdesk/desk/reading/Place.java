package confirmdesk.desk.reading;

/**
 * A place in a file that came in.
 *
 * @param file the file's name without folders
 * @param row the row as a spreadsheet counts it, from 1
 */
public record Place(String file, long row) {}
