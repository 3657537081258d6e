package confirmdesk.ui.photocheck;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.contactsheet.MakeContactSheet;
import confirmdesk.desk.contactsheet.ReplacedPhotos;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryPictures;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sheet of today's replaced photos, saved from its screen. */
class ContactSheetModelTest {

    private static final Path FILE = Path.of("换照清单.pdf");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<ReplacedPhotos.Replaced> replaced = new ArrayList<>();
    private final ContactSheetModel model = new ContactSheetModel(
            new ContactSheetModel.Verbs(make(), desk.putOnPaper()),
            new DirectTasks(),
            dialogs,
            new Words(Locale.CHINESE),
            CLERK);

    @Test
    void whereNobodysPhotoWasReplacedNothingIsAskedAndThatIsSaid() {
        model.save();
        assertThat(model.result().get().text().key()).isEqualTo("contact.nothing");
    }

    @Test
    void theSheetIsSavedWhereTheClerkSays() {
        long id = desk.add(thisYear(1));
        replaced.add(new ReplacedPhotos.Replaced(
                id, Optional.empty(), Optional.of("new"), CLERK, Instant.parse("2023-01-05T01:00:00Z")));
        dialogs.answer(FILE);
        model.save();
        assertThat(model.result().get().text().key()).isEqualTo("slip.saved");
        assertThat(model.result().get().text().arguments()).containsExactly(FILE.toString());
    }

    private MakeContactSheet make() {
        ReplacedPhotos photos = new ReplacedPhotos() {
            @Override
            public List<Replaced> between(Instant from, Instant until) {
                assertThat(from).isEqualTo(Instant.parse("2023-01-04T16:00:00Z"));
                return List.copyOf(replaced);
            }

            @Override
            public Optional<byte[]> photo(String name) {
                return Optional.of(InMemoryPictures.photo(name));
            }
        };
        StoreInfo info = new StoreInfo(Path.of("store"), StoreInfo.Kind.PRACTICE, Optional.of(2023));
        return new MakeContactSheet(photos, desk.pictures, desk.registrations, info, desk.clock);
    }
}
