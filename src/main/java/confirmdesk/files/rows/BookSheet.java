package confirmdesk.files.rows;

/**
 * A sheet of a workbook.
 *
 * @param name what stands on its tab
 * @param hidden whether people don't see it when they open the workbook
 * @param place where the book finds it
 */
public record BookSheet(String name, boolean hidden, String place) {}
