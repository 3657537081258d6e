package confirmdesk.ui.importing.columns;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.columns.MatchColumns;
import confirmdesk.desk.columns.MatchedSheets;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryImports;
import confirmdesk.desk.testing.InMemoryMatches;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.sheets.SheetReader;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.importing.ImportModel;
import confirmdesk.ui.importing.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsModelTest {

    private static final Clerk CLERK = new Clerk("王明");
    private static final String HEADER = "报名序号,考生大名,证件类型,证件编号,报考级别,专业代码,备用";
    private static final String ROW = "202341010000001,贾一,居民身份证,110101199003070011,中级,366,甲";

    @TempDir
    private Path folder;

    private final InMemoryImports store = new InMemoryImports();
    private final InMemoryMatches kept = new InMemoryMatches();
    private final DirectTasks tasks = new DirectTasks();
    private final KeptTables tables = new KeptTables(Years.year(), Map.of());
    private final ImportModel importing = new ImportModel(
            new ImportLists(
                    new ImportReaders(
                            new MatchedSheets(new SheetReader(Path.of("target")), kept),
                            new InMemoryFiles(),
                            new ScriptedPictures()),
                    store,
                    tables,
                    new StoreInfo(Path.of("store"), StoreInfo.Kind.TEST, Optional.empty()),
                    Clock.systemUTC()),
            (kind, paths, preview) -> Optional.empty(),
            tasks,
            new ScriptedDialogs(),
            new Worklist(),
            CLERK);
    private final ColumnsModel model = new ColumnsModel(
            importing,
            new MatchColumns(new SheetReader(Path.of("target")), kept, tables, Clock.systemUTC()),
            tasks,
            new Words(Locale.ENGLISH),
            CLERK);

    @Test
    void aListThatLacksANeededColumnIsAskedAbout() throws IOException {
        take(HEADER);
        assertThat(importing.phase().getValue()).isEqualTo(Phase.REFUSED);
        assertThat(model.open().getValue()).isTrue();
        assertThat(said()).isEqualTo("import.columns-missing");
        assertThat(model.form().lines()).extracting(ColumnLine::header).containsExactly("考生大名", "备用");
        assertThat(model.form().offered()).startsWith(Field.NAME).doesNotContain(Field.ID_NUMBER);
        model.use();
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void whatIsSaidIsReadAndRememberedAndNothingIsInYet() throws IOException {
        take(HEADER);
        say("考生大名", Field.NAME);
        assertThat(said()).isEqualTo("import.columns-whose");
        model.form().sender().set(" 乙医院 ");
        model.use();
        assertThat(importing.phase().getValue()).isEqualTo(Phase.PREVIEWED);
        assertThat(importing
                        .situation()
                        .get()
                        .report()
                        .firstRows()
                        .getFirst()
                        .answers()
                        .get(Field.NAME))
                .isEqualTo("贾一");
        assertThat(kept.all())
                .singleElement()
                .satisfies(columns -> assertThat(columns.sender()).isEqualTo("乙医院"));
        assertThat(store.commits()).isZero();
        importing.importAll();
        assertThat(store.registrations()).hasSize(1);
    }

    @Test
    void theSameHeaderIsNotAskedAboutAgain() throws IOException {
        take(HEADER);
        say("考生大名", Field.NAME);
        model.form().sender().set("乙医院");
        model.use();
        importing.clear();
        take(HEADER);
        assertThat(importing.phase().getValue()).isEqualTo(Phase.PREVIEWED);
        assertThat(model.open().getValue()).isFalse();
        assertThat(model.form().remembered().getValue()).isTrue();
        model.forget();
        assertThat(importing.phase().getValue()).isEqualTo(Phase.REFUSED);
        assertThat(model.open().getValue()).isTrue();
    }

    @Test
    void aColumnThatNobodyNeedsIsAskedAboutOnlyIfTheClerkWantsTo() throws IOException {
        take(HEADER.replace("考生大名", "姓名"));
        assertThat(model.open().getValue()).isFalse();
        assertThat(importing.ready().get()).isTrue();
        model.openOrClose();
        assertThat(importing.ready().get())
                .as("nothing goes in while columns are said")
                .isFalse();
        say("备用", Field.EMPLOYER);
        model.form().sender().set("乙医院");
        model.use();
        assertThat(importing
                        .situation()
                        .get()
                        .report()
                        .firstRows()
                        .getFirst()
                        .answers()
                        .get(Field.EMPLOYER))
                .isEqualTo("甲");
        assertThat(importing.ready().get()).isTrue();
    }

    @Test
    void aFieldSaidOfTwoColumnsCantBeUsed() throws IOException {
        take(HEADER);
        say("考生大名", Field.NAME);
        say("备用", Field.NAME);
        model.form().sender().set("乙医院");
        assertThat(said()).isEqualTo("import.columns-twice");
        assertThat(model.form().sayable().getValue()).isFalse();
    }

    @Test
    void aKnownSendersWordsAreSuggestedForAnotherHeader() throws IOException {
        take(HEADER);
        say("考生大名", Field.NAME);
        model.form().sender().set("乙医院");
        model.use();
        importing.clear();
        take(HEADER + ",再一列");
        assertThat(model.senders()).containsExactly("乙医院");
        model.pick("乙医院");
        assertThat(said()).isEqualTo("import.columns-ready");
    }

    private String said() {
        return model.form().notice().get().text().key();
    }

    private void say(String header, Field field) {
        model.form().lines().stream()
                .filter(line -> line.header().equals(header))
                .forEach(line -> line.field().set(Optional.of(field)));
    }

    private void take(String header) throws IOException {
        Path file = folder.resolve("乙医院.csv");
        importing.take(List.of(Files.writeString(file, header + "\r\n" + ROW + extra(header) + "\r\n")));
    }

    private static String extra(String header) {
        return ",乙".repeat(header.split(",").length - HEADER.split(",").length);
    }
}
