package confirmdesk.ui.handback;

import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.handback.Overview;
import confirmdesk.desk.handback.ShowHandBack;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Signal;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How the site stands to the centre: counted anew whenever the screen is shown. */
public final class CentreModel {

    private final ShowHandBack show;
    private final Navigator navigator;
    private final Worklist worklist;
    private final ZoneId zone;
    private final Latest reading;

    private final ReadOnlyObjectWrapper<@Nullable Counts> counts = new ReadOnlyObjectWrapper<>();
    private final ObservableList<SentLine> sent = FXCollections.observableArrayList();
    private final ObservableList<AttentionLine> attention = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable AttentionLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> cut = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty receiptWaiting = new SimpleBooleanProperty();
    private final Signal reread = new Signal();

    public CentreModel(ShowHandBack show, Tasks tasks, Navigator navigator, Worklist worklist, ZoneId zone) {
        this.show = show;
        this.navigator = navigator;
        this.worklist = worklist;
        this.zone = zone;
        reading = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
    }

    /** The counts; nothing while they are being counted for the first time. */
    public ReadOnlyObjectProperty<@Nullable Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** What was handed back, newest first. */
    public ObservableList<SentLine> sent() {
        return FXCollections.unmodifiableObservableList(sent);
    }

    /** The first of those who changed since, or whom the centre refused. */
    public ObservableList<AttentionLine> attention() {
        return FXCollections.unmodifiableObservableList(attention);
    }

    /** That only the first are listed; nothing while all are. */
    public ReadOnlyObjectProperty<@Nullable Message> cut() {
        return cut.getReadOnlyProperty();
    }

    /** Whom to open. */
    public ObjectProperty<@Nullable AttentionLine> chosen() {
        return chosen;
    }

    /** Whether a receipt waits to be taken; until it is taken or dropped, nothing is handed back. */
    BooleanProperty receiptWaiting() {
        return receiptWaiting;
    }

    /** The screen is shown anew: what was said before no longer holds. */
    Signal reread() {
        return reread;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("handback.open", "G", chosen.map(line -> true).orElse(false), this::open);
    }

    /** Goes to the chosen person. */
    public void open() {
        AttentionLine line = chosen.get();
        if (line != null) {
            navigator.goHome();
            worklist.search(line.registration());
            worklist.firstWanted().fire();
        }
    }

    /** Counts anew. */
    void read() {
        reading.run(() -> new Now(show.overview(), show.sent()), now -> {
            counts.set(Counts.of(now.overview()));
            cut.set(cutOf(now.overview()));
            sent.setAll(now.sent().stream().map(s -> SentLine.of(s, zone)).toList());
            attention.setAll(
                    now.overview().attention().stream().map(AttentionLine::of).toList());
        });
    }

    private static @Nullable Message cutOf(Overview overview) {
        int listed = overview.attention().size();
        return Counts.of(overview).attention() > listed ? Message.of("handback.attention-more", listed) : null;
    }

    private void shown(View view) {
        if (view == View.HAND_BACK) {
            reread.fire();
            read();
        }
    }

    private record Now(Overview overview, List<HandBacks.Sent> sent) {}
}
