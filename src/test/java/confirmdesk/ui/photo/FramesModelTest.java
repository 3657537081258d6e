package confirmdesk.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.LastYearRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three pictures side by side. */
class FramesModelTest {

    private final PhotoTable table = new PhotoTable();
    private final FramesModel model = new FramesModel(table.showPhotos, table.newPhoto, table.tasks, table.worklist);

    @Test
    void showsThisYearsAndLastYearsPhotoOfWhoeverLiesOpen() {
        open(List.of(Person.someone().lastYear("202241010000001")));
        assertThat(PhotoTable.content(model.thisYear().get())).isEqualTo(1);
        assertThat(PhotoTable.content(model.lastYear().get())).isEqualTo(2);
        assertThat(model.newOne().get()).isNull();
    }

    @Test
    void ofSeveralRecordsOfLastYearNoneIsTheOne() {
        open(List.of(
                Person.someone().lastYear("202241010000001"), Person.someone().lastYear("202241010000002")));
        assertThat(model.lastYear().get()).isNull();
    }

    @Test
    void showsTheNewOneAsItWouldBeStored() {
        open(List.of());
        table.handIn();
        assertThat(PhotoTable.content(model.newOne().get())).isEqualTo(8);
    }

    @Test
    void nothingStaysWhenNobodyLiesOpen() {
        open(List.of());
        table.worklist.open(null);
        assertThat(model.thisYear().get()).isNull();
    }

    private void open(List<LastYearRecord> lastYear) {
        table.open("202341010000001", lastYear);
    }
}
