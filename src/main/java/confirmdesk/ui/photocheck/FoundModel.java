package confirmdesk.ui.photocheck;

import confirmdesk.desk.photocheck.FindSamePictures.Pair;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.PixelsImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The people, or pairs of people, behind a line of what was found: page by page, with the picture of whom is chosen. */
public final class FoundModel {

    /** Twice the size of the frame, so that photos stay sharp on a fine screen. */
    private static final int PHOTO_WIDTH = 300;

    private static final int PHOTO_HEIGHT = 420;

    private final Verbs verbs;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Latest reading;
    private final Latest showing;
    private final Paging paging = new Paging();
    private final ObservableList<PersonLine> people = FXCollections.observableArrayList();
    private final ObservableList<PairLine> pairs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper paired = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable PersonLine> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PairLine> pair = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Image> firstPicture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Image> secondPicture = new ReadOnlyObjectWrapper<>();
    private long[] ids = {};
    private List<Pair> found = List.of();

    public FoundModel(Verbs verbs, Tasks tasks, Worklist worklist, Navigator navigator) {
        this.verbs = verbs;
        this.worklist = worklist;
        this.navigator = navigator;
        reading = new Latest(tasks);
        showing = new Latest(tasks);
        paging.page().subscribe((before, now) -> read());
        person.subscribe((before, now) -> picture());
        pair.subscribe((before, now) -> picture());
    }

    /** A page of people, the worst first. */
    ObservableList<PersonLine> people() {
        return FXCollections.unmodifiableObservableList(people);
    }

    /** A page of pairs, the most similar first. */
    ObservableList<PairLine> pairs() {
        return FXCollections.unmodifiableObservableList(pairs);
    }

    /** Whether pairs are listed and not people. */
    ReadOnlyBooleanProperty paired() {
        return paired.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable PersonLine> person() {
        return person;
    }

    ObjectProperty<@Nullable PairLine> pair() {
        return pair;
    }

    /** Whose picture stands there: the chosen one, or the first of the chosen pair. */
    ObservableValue<@Nullable PersonLine> first() {
        return paired.flatMap(both -> both ? pair.map(PairLine::first) : person);
    }

    /** The second of the chosen pair. */
    ObservableValue<@Nullable PersonLine> second() {
        return paired.flatMap(both -> both ? pair.map(PairLine::second) : new SimpleObjectProperty<>());
    }

    ReadOnlyObjectProperty<@Nullable Image> firstPicture() {
        return firstPicture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Image> secondPicture() {
        return secondPicture.getReadOnlyProperty();
    }

    /** Which of how many are shown. */
    ObservableValue<Message> place() {
        return paired.flatMap(both -> paging.place(both ? "photocheck.place-pairs" : "photocheck.place"));
    }

    Paging paging() {
        return paging;
    }

    /** Adds what can be done with the list. */
    public void addTo(ScreenCommands commands) {
        ObservableValue<Boolean> one = first().map(who -> true).orElse(false);
        ObservableValue<Boolean> two = second().map(who -> true).orElse(false);
        commands.withEnter("photocheck.open", one, this::open)
                .with("photocheck.open-second", "2", two, this::openSecond)
                .with("photocheck.next", "N", paging.hasNext(), paging::next)
                .with("photocheck.previous", "V", paging.hasPrevious(), paging::previous);
    }

    /** Lists people by the store's numbers. */
    void showPeople(long[] whom) {
        ids = whom;
        found = List.of();
        paired.set(false);
        paging.begin(whom.length);
        read();
    }

    void showPairs(List<Pair> which) {
        ids = new long[0];
        found = List.copyOf(which);
        paired.set(true);
        paging.begin(which.size());
        read();
    }

    /** Goes to the photo of the chosen person, or of the first of the pair. */
    void open() {
        open(first().getValue());
    }

    void openSecond() {
        open(second().getValue());
    }

    private void open(@Nullable PersonLine who) {
        if (who != null) {
            worklist.search(who.number().value());
            worklist.firstWanted().fire();
            navigator.show(View.PHOTO);
        }
    }

    private void read() {
        if (paired.get()) {
            List<Pair> page = found.subList(paging.from(), paging.to());
            reading.run(() -> lines(page), now -> {
                pairs.setAll(now);
                chooseFirst(pair, now);
            });
        } else {
            List<Long> page =
                    Arrays.stream(ids, paging.from(), paging.to()).boxed().toList();
            reading.run(
                    () -> verbs.show().page(page).stream().map(PersonLine::of).toList(), now -> {
                        people.setAll(now);
                        chooseFirst(person, now);
                    });
        }
    }

    /** Says it anew even if it is the same one, because a table forgets its choice when its lines are replaced. */
    private static <T> void chooseFirst(ObjectProperty<@Nullable T> choice, List<T> lines) {
        choice.set(null);
        choice.set(lines.isEmpty() ? null : lines.getFirst());
    }

    /** Somebody may have gone meanwhile. */
    private List<PairLine> lines(List<Pair> page) {
        List<Long> all = page.stream()
                .flatMap(one -> Stream.of(one.first(), one.second()))
                .distinct()
                .toList();
        Map<Long, ShowPhotoCheck.Person> who = verbs.show().page(all).stream()
                .collect(Collectors.toMap(one -> one.who().id(), Function.identity()));
        List<PairLine> lines = new ArrayList<>();
        for (Pair one : page) {
            ShowPhotoCheck.Person first = who.get(one.first());
            ShowPhotoCheck.Person second = who.get(one.second());
            if (first != null && second != null) {
                lines.add(new PairLine(PersonLine.of(first), PersonLine.of(second)));
            }
        }
        return lines;
    }

    private void picture() {
        PersonLine one = first().getValue();
        PersonLine two = second().getValue();
        showing.run(() -> List.of(decoded(one), decoded(two)), both -> {
            firstPicture.set(both.getFirst().orElse(null));
            secondPicture.set(both.getLast().orElse(null));
        });
    }

    private Optional<Image> decoded(@Nullable PersonLine who) {
        return Optional.ofNullable(who)
                .flatMap(one -> verbs.photos().thisYear(one.number(), PHOTO_WIDTH, PHOTO_HEIGHT))
                .map(PixelsImage::of);
    }
}
