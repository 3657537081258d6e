package confirmdesk.ui.photocheck;

import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures.Pair;
import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Checks the photos of the batch behind the screen, and counts what was found. */
public final class PhotoCheckModel {

    /** So many photos further the counts are read anew while it runs. */
    private static final long COUNTED_EVERY = 500;

    private final Verbs verbs;
    private final FoundModel found;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Latest counting;
    private final Latest pairing;
    private final Latest listing;
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<PhotoCounts> counts = new ReadOnlyObjectWrapper<>(PhotoCounts.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObservableList<CountLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CountLine> chosen = new SimpleObjectProperty<>();
    private List<Pair> pairs = List.of();
    private @Nullable PhotoCounts pairedFor;
    private CountLine.@Nullable Content listed;
    private long countedAt;
    private boolean replacing;

    public PhotoCheckModel(Verbs verbs, FoundModel found, Tasks tasks, Navigator navigator) {
        this.verbs = verbs;
        this.found = found;
        this.tasks = tasks;
        this.navigator = navigator;
        counting = new Latest(tasks);
        pairing = new Latest(tasks);
        listing = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
        chosen.subscribe(this::list);
        work.far().subscribe(this::recount);
    }

    Work work() {
        return work;
    }

    /** What was found, with how many people. */
    ObservableList<CountLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** Which line's people are listed. */
    ObjectProperty<@Nullable CountLine> chosen() {
        return chosen;
    }

    /** How many photos there are, and how many of them were checked. */
    ObservableValue<Message> standing() {
        return counts.map(PhotoCheckModel::standing);
    }

    /** How the last check ended. */
    ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether there is anything left to check. */
    ObservableValue<Boolean> startable() {
        return counts.flatMap(now -> work.running().map(running -> !running && now.unchecked() > 0));
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("photocheck.start", "S", startable(), this::start)
                .with("photocheck.stop", "X", work.running(), work::cancel);
    }

    /** Checks what was not checked yet. */
    void start() {
        if (startable().getValue()) {
            result.set(null);
            countedAt = 0;
            tasks.follow(work, verbs.check()::check, this::ended, this::read);
        }
    }

    void goBack() {
        navigator.goHome();
    }

    private void ended(CheckPhotos.Result ended) {
        String checked = Words.number(ended.checked());
        result.set(
                ended.left() == 0
                        ? Notice.good("photocheck.done", checked)
                        : Notice.warn("photocheck.stopped", checked, Words.number(ended.left())));
        read();
    }

    private void shown(View view) {
        if (view == View.PHOTO_CHECK) {
            read();
        }
    }

    private void recount(Work.@Nullable Far far) {
        if (far != null
                && far.done() - countedAt >= COUNTED_EVERY
                && navigator.shown().get() == View.PHOTO_CHECK) {
            countedAt = far.done();
            counting.run(verbs.show()::counts, this::count);
        }
    }

    private void read() {
        listed = null;
        counting.run(verbs.show()::counts, this::count);
    }

    /** Holding the pictures against each other takes seconds in a large batch: only when something changed, and at rest. */
    private void count(PhotoCounts now) {
        counts.set(now);
        show();
        if (!now.equals(pairedFor) && !work.running().get()) {
            pairedFor = now;
            pairing.run(verbs.same()::find, same -> {
                pairs = same;
                listed = listed instanceof CountLine.Pairs ? null : listed;
                show();
            });
        }
    }

    /** The chosen line stays chosen, however its count changed; at first it is the first that somebody is in. */
    private void show() {
        CountLine before = chosen.get();
        List<CountLine> now =
                CountLine.of(counts.get(), pairs(true).size(), pairs(false).size());
        replacing = true;
        lines.setAll(now);
        chosen.set(null);
        replacing = false;
        chosen.set(now.stream()
                .filter(line ->
                        before == null ? line.count() > 0 : line.content().equals(before.content()))
                .findFirst()
                .orElse(null));
    }

    /** A list that is looked at isn't replaced while the check goes on. */
    private void list(@Nullable CountLine line) {
        if (replacing || line == null || line.content().equals(listed)) {
            return;
        }
        listed = line.content();
        switch (line.content()) {
            case CountLine.People people -> listing.run(() -> verbs.show().ids(people.group()), found::showPeople);
            case CountLine.Pairs both -> {
                listing.drop();
                found.showPairs(pairs(both.sameFile()));
            }
        }
    }

    private List<Pair> pairs(boolean sameFile) {
        return pairs.stream().filter(pair -> pair.sameFile() == sameFile).toList();
    }

    private static Message standing(PhotoCounts now) {
        String photos = Words.number(now.photos());
        return now.unchecked() == 0
                ? Message.of("photocheck.all-checked", photos)
                : Message.of("photocheck.to-check", photos, Words.number(now.unchecked()));
    }
}
