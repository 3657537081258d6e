package confirmdesk.desk.importing;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.reading.PhotoArchives;
import confirmdesk.desk.reading.Sheets;

/** What an import reads files with. */
public record ImportReaders(Sheets sheets, PhotoArchives archives, Pictures pictures) {}
