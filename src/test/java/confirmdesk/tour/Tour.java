package confirmdesk.tour;

import confirmdesk.app.Adapters;
import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** Does the whole job on the real screens with no display, on a store that is thrown away, and leaves pictures of it. */
public final class Tour {

    private static final Path PLACE = Path.of("target", "tour");
    private static final int RECORDS = 420;
    private static final long SEED = 2023;

    private final Visit visit;
    private final MadeUpBatches.Written batch;
    private final Pictures pictures;

    private Tour(Visit visit, MadeUpBatches.Written batch) {
        this.visit = visit;
        this.batch = batch;
        pictures = new Pictures(visit, PLACE);
    }

    public static void main(String[] args) throws Exception {
        ForeignLogs.silence();
        System.setProperty("java.awt.headless", "true");
        Folders.clear(PLACE);
        Files.createDirectories(PLACE);
        System.out.println("Making a made-up batch of " + RECORDS + " people …");
        MadeUpBatches.Written batch =
                new Adapters().madeUpBatches.write(PLACE.resolve("batch"), RECORDS, SEED, Progress.UNWATCHED);
        try (Visit visit = new Visit(PLACE.resolve("store"), StoreInfo.Kind.PRACTICE)) {
            new Tour(visit, batch).go();
        }
        Folders.clear(PLACE.resolve("store"));
        System.out.println("Done: pictures and the exported list lie in " + PLACE);
        System.exit(0);
    }

    private void go() throws IOException {
        picture("empty", "An empty store");
        importLists();
        review();
        search();
        decide();
        papers();
        importAgain();
        automatic();
        new PhotoTour(visit, pictures, PLACE).go();
        new PhotoCheckTour(visit, pictures, PLACE).go();
        new RegisteringTour(visit, pictures, batch.lastYear()).go();
        new MoneyTour(visit, pictures, PLACE).go();
        management();
        looks();
    }

    private void importLists() throws IOException {
        visit.click("导入批次");
        bring("上年名单", batch.lastYear(), batch.lastYearPhotos());
        visit.press(KeyCode.ESCAPE);
        visit.click("导入批次");
        visit.click("本年报名");
        matchColumns();
        visit.dialogs().answer(batch.thisYear(), batch.photos());
        visit.press(KeyCode.O);
        picture("import", "This year's batch: what would happen, before it happens");
        visit.press(KeyCode.ENTER);
        picture("imported", "The batch is in");
        visit.press(KeyCode.ESCAPE);
    }

    /** Nearly everybody works elsewhere, those who are confirmed among them. */
    private void importAgain() throws IOException {
        String list = Files.readString(batch.thisYear());
        Path again = PLACE.resolve("更新名单.csv");
        visit.dialogs().answer(Files.writeString(again, list.replace("医院,", "总医院,")));
        visit.click("导入批次");
        visit.press(KeyCode.O);
        visit.press(KeyCode.DIGIT2);
        picture("import-changed", "The next batch: who changed, what it was and what it is, beside what was decided");
        visit.press(KeyCode.DIGIT4);
        picture("import-reopened", "Those whose decision would be open again");
        visit.click("全部移除");
        visit.press(KeyCode.ESCAPE);
        Files.delete(again);
    }

    private void matchColumns() throws IOException {
        String list = Files.readString(batch.thisYear());
        Path renamed = PLACE.resolve("乙医院.csv");
        visit.dialogs().answer(Files.writeString(renamed, list.replaceFirst("姓名", "考生大名")));
        visit.press(KeyCode.O);
        picture("import-columns", "A sender calls a needed column differently: said once, remembered");
        visit.click("全部移除");
        Files.delete(renamed);
    }

    private void bring(String kind, Path list, Path photos) {
        visit.dialogs().answer(list, photos);
        visit.click(kind);
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
    }

    private void review() throws IOException {
        visit.click("有变化");
        picture("review", "This year beside last year");
        visit.press(KeyCode.D);
        picture("all-fields", "The same with every field");
        visit.press(KeyCode.D);
        visit.click("需合并成绩");
        picture("merge", "Somebody whose ID number changed, with the evidence");
        settle();
    }

    private void settle() throws IOException {
        visit.press(KeyCode.M);
        visit.press(KeyCode.DIGIT1);
        visit.press(KeyCode.DIGIT2);
        picture("settling", "A score merge is asked for: evidence for and against, documents ticked by number");
        visit.press(KeyCode.ENTER);
        visit.click("合并待批");
        visit.press(KeyCode.M);
        visit.click("#name");
        visit.type("李娜");
        visit.press(KeyCode.ENTER);
        picture("approval", "The second person approves with a name typed in person");
        visit.press(KeyCode.ENTER);
        visit.click("疑难已核清");
        picture("settled", "Settled: last year's scores roll over, and the record says who did it");
    }

    private void search() throws IOException {
        visit.press(KeyCode.SLASH);
        visit.type("zh");
        picture("search", "Search by pinyin");
        visit.press(KeyCode.ENTER);
        picture("window", "Opened from the search: the window's way of working");
        visit.press(KeyCode.ESCAPE);
    }

    private void decide() throws IOException {
        visit.click("有变化");
        visit.press(KeyCode.DOWN);
        visit.press(KeyCode.ENTER);
        picture("confirmed", "Confirmed with Enter, the next one is there");
        visit.press(KeyCode.R);
        visit.press(KeyCode.DIGIT1);
        visit.press(KeyCode.DIGIT1);
        picture("reasons", "Turned down with reasons chosen by number");
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.U);
        picture("undone", "The last act is taken back");
        visit.click("需人工核对");
        visit.press(KeyCode.DOWN);
        visit.press(KeyCode.ENTER);
        picture("stopped", "Something stops a confirmation, and says what");
        visit.press(KeyCode.ESCAPE);
    }

    private void papers() throws IOException {
        visit.click("有变化");
        visit.press(KeyCode.DIGIT1);
        visit.press(KeyCode.DIGIT2);
        picture("papers", "Papers ticked by their digits");
        visit.press(KeyCode.B);
        picture("return", "Sent back: the missing papers and a day to come again are offered");
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.U);
        visit.press(KeyCode.S);
        picture("slips", "Which slip to print or to save");
        visit.dialogs().answer(PLACE.resolve("现场确认单.pdf"));
        visit.press(KeyCode.S);
        picture("slip-saved", "The confirmation slip is saved");
    }

    private void automatic() throws IOException {
        visit.click("可自动确认");
        picture("automatic", "Automatic confirmation: how many qualify, and why the others don't");
        visit.click("#run");
        picture("automatic-done", "Confirmed in one step");
    }

    private void management() throws IOException {
        visit.click("工作进度");
        visit.press(KeyCode.DIGIT3);
        picture("numbers", "How the work stands, by employer");
        visit.press(KeyCode.ESCAPE);
        visit.click("核对与日志");
        visit.press(KeyCode.V);
        visit.dialogs().answer(PLACE.resolve("日结单.pdf"));
        visit.press(KeyCode.D);
        picture("log", "The log, the check of the store, and the sheet of the day");
        visit.press(KeyCode.ESCAPE);
    }

    private void looks() throws IOException {
        visit.click("有变化");
        visit.press(KeyCode.SHIFT, KeyCode.SLASH);
        picture("keys", "All keys");
        visit.press(KeyCode.ESCAPE);
        visit.onScreen(() -> {
            visit.desk().foundation().settings().dark().set(true);
            return true;
        });
        picture("dark", "The dark look");
        visit.onScreen(() -> {
            visit.desk().foundation().settings().dark().set(false);
            visit.desk().foundation().settings().language().set(Locale.ENGLISH);
            return true;
        });
        picture("english", "The same in English");
    }

    private void picture(String name, String says) throws IOException {
        pictures.take(name, says);
    }
}
