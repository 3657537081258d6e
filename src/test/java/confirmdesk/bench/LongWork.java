package confirmdesk.bench;

import confirmdesk.desk.examyear.CheckTables;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.payment.PaymentExport;
import confirmdesk.desk.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** What a clerk waits for with a progress bar. */
record LongWork(OpenDesk desk, Measurements measured) {

    /** Everything of a batch, one file after the other. */
    void importAll(BatchFiles files) {
        take("import of last year's list, csv", ListKind.LAST_YEAR, files.lastYear());
        take("import of this year's list, csv, with the comparison", ListKind.THIS_YEAR, files.thisYear());
        take("import of last year's photos, with the comparison", ListKind.LAST_YEAR, files.lastYearPhotos());
        take("import of this year's photos, with the comparison", ListKind.THIS_YEAR, files.photos());
        take("this year's list once more: nothing new", ListKind.THIS_YEAR, files.thisYear());
    }

    /** The lists again, as workbooks. */
    void importWorkbooks(BatchFiles files) {
        take("import of last year's list, xlsx", ListKind.LAST_YEAR, BatchFiles.asWorkbook(files.lastYear()));
        take(
                "import of this year's list, xlsx, with the comparison",
                ListKind.THIS_YEAR,
                BatchFiles.asWorkbook(files.thisYear()));
    }

    /** Decides about everybody who qualifies and writes every list; prices come first, which compares everybody again. */
    void decideAndExport(Path folder) throws IOException {
        measured.once(
                "preview of the automatic confirmation", () -> desk.automatic().preview());
        measured.once(
                "automatic confirmation in one step", () -> desk.automatic().confirm(desk.clerk(), Progress.UNWATCHED));
        Path prices = BatchFiles.prices(
                folder.resolve("prices"), desk.payments().preview().missing());
        CheckTables.Result loaded = measured.once(
                "loading of prices: the comparison of everybody",
                () -> desk.tables().load(prices, desk.clerk(), Progress.UNWATCHED));
        expect(loaded instanceof CheckTables.Planned, loaded);
        measured.once(
                "export of the comparison, csv",
                () -> desk.comparison().export(folder.resolve("comparison.csv"), Progress.UNWATCHED));
        for (String ending : List.of("csv", "xlsx")) {
            PaymentExport exported = measured.once(
                    "export of the payment list, " + ending,
                    () -> desk.payments()
                            .export(folder.resolve("payments." + ending), false, desk.clerk(), Progress.UNWATCHED));
            expect(exported instanceof PaymentExport.Exported, exported);
        }
    }

    void verify() {
        var problems = measured.once(
                "check of the whole store", () -> desk.store().check().problems());
        expect(problems.isEmpty(), problems);
    }

    private void take(String what, ListKind kind, Path file) {
        ImportLists.Options options = new ImportLists.Options(OptionalInt.empty(), false);
        ImportResult result = measured.once(
                what, () -> desk.imports().run(kind, List.of(file), options, desk.clerk(), Progress.UNWATCHED));
        expect(result instanceof ImportResult.Imported, result);
    }

    private static void expect(boolean well, Object result) {
        if (!well) {
            throw new IllegalStateException(String.valueOf(result));
        }
    }
}
