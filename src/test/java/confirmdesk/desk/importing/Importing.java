package confirmdesk.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.People;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Imports into a desk in memory, and what became of them. */
final class Importing {

    static final ImportLists.Options PLAIN = new ImportLists.Options(OptionalInt.empty(), false);
    static final ImportLists.Options DRY_RUN = new ImportLists.Options(OptionalInt.empty(), true);

    final InMemoryDesk desk = new InMemoryDesk();

    static ImportLists.Options given(int year) {
        return new ImportLists.Options(OptionalInt.of(year), false);
    }

    /** Imports files of this year, which must succeed. */
    ImportReport thisYear(Path... files) {
        return imported(run(ListKind.THIS_YEAR, PLAIN, files));
    }

    /** Imports files of last year, which must succeed. */
    ImportReport lastYear(Path... files) {
        return imported(run(ListKind.LAST_YEAR, PLAIN, files));
    }

    ImportResult run(ListKind kind, ImportLists.Options options, Path... files) {
        return run(kind, options, Progress.UNWATCHED, files);
    }

    ImportResult run(ListKind kind, ImportLists.Options options, Progress progress, Path... files) {
        return run(StoreInfo.Kind.TEST, kind, options, progress, files);
    }

    ImportResult run(
            StoreInfo.Kind store, ListKind kind, ImportLists.Options options, Progress progress, Path... files) {
        return desk.importing(store).run(kind, List.of(files), options, InMemoryDesk.CLERK, progress);
    }

    /** The case file of a person of {@link People}. */
    CaseFile file(int person) {
        return desk.registrations.get(People.number(2023, person));
    }

    static ImportReport imported(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Imported.class);
        return ((ImportResult.Imported) result).report();
    }

    static String refusal(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return ((ImportResult.Refused) result).why().key();
    }

    static List<Object> refusalDetails(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return ((ImportResult.Refused) result).why().arguments();
    }

    static List<String> reasons(List<RowProblem> problems) {
        return problems.stream().map(p -> p.reason().key()).toList();
    }

    static List<Long> rows(List<RowProblem> problems) {
        return problems.stream().map(p -> p.place().row()).toList();
    }
}
