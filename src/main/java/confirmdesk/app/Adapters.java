package confirmdesk.app;

import confirmdesk.desk.columns.ColumnMatches;
import confirmdesk.desk.columns.MatchedSheets;
import confirmdesk.desk.demo.MakeDemo;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.slips.Printers;
import confirmdesk.files.archives.ZipPhotoArchives;
import confirmdesk.files.demo.DemoFiles;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.faces.FaceFinder;
import confirmdesk.files.pictures.BatchPictures;
import confirmdesk.files.pictures.ImageIoDarkroom;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.files.sheets.SheetReader;
import confirmdesk.files.slips.DeskPrinter;
import confirmdesk.files.tables.CsvTables;
import confirmdesk.store.StoreOpener;
import java.nio.file.Path;

/** What the program talks to the outside with, whichever store is open. */
public final class Adapters {

    public final CsvTables tableFiles = new CsvTables();
    final ImageIoPictures pictures;
    final ImageIoDarkroom darkroom;
    final PictureLook batchPictures;
    final Printers printers = new DeskPrinter();
    public final MadeUpBatches madeUpBatches = new MakeDemo(new DrawnPortraits(), new DemoFiles());

    /** Photos of both kinds are looked at with the same eyes, which are read once. */
    public Adapters() {
        FaceFinder faces = new CascadeFaces();
        pictures = new ImageIoPictures(faces);
        darkroom = new ImageIoDarkroom(faces);
        batchPictures = new BatchPictures(faces);
    }

    /** @param folder where a list out of a zip may lie while it is read */
    ImportReaders readers(Path folder) {
        return new ImportReaders(new SheetReader(folder), new ZipPhotoArchives(), pictures);
    }

    /** What an import reads files with: lists by what is remembered of their senders' columns too. */
    ImportReaders matched(Path folder, ColumnMatches matches) {
        ImportReaders plain = readers(folder);
        return new ImportReaders(new MatchedSheets(plain.sheets(), matches), plain.archives(), plain.pictures());
    }

    public StoreOpener stores() {
        return new StoreOpener(tableFiles, new IcuPinyin());
    }
}
