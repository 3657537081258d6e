package confirmdesk.app;

import confirmdesk.app.importing.ImportScreen;
import confirmdesk.desk.columns.MatchColumns;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.listed.ShowDecisions;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryMatches;
import confirmdesk.ui.importing.TakenModel;
import java.nio.file.Path;
import java.util.Optional;

/** What the import screen does its work with, in memory. */
record ImportUses(InMemoryDesk desk, InMemoryFiles files, Pictures pictures, Imports imports) {

    ImportScreen.Uses uses() {
        StoreInfo info = new StoreInfo(Path.of("store"), StoreInfo.Kind.TEST, Optional.empty());
        return new ImportScreen.Uses(
                new ImportLists(new ImportReaders(files, files, pictures), imports, desk.tables, info, desk.clock),
                (kind, paths, preview) -> Optional.empty(),
                new MatchColumns(files, new InMemoryMatches(), desk.tables, desk.clock),
                (file, header, refused, texts) -> {},
                new TakenModel.Lists(new ShowDecisions(desk.registrations), (file, header, lines) -> {}));
    }
}
