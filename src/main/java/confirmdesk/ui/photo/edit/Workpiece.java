package confirmdesk.ui.photo.edit;

import confirmdesk.desk.photo.CutPhoto;
import confirmdesk.desk.photo.Negative;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.photo.recipe.Steps;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.photo.NewPhotoModel;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The picture that is being put right, decoded once; after each step the photo is made of it anew in the background. */
public final class Workpiece {

    private final CutPhoto cutPhoto;
    private final NewPhotoModel newPhoto;
    private final Worklist worklist;
    private final Latest opening;

    private final ReadOnlyObjectWrapper<@Nullable Negative> negative = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(Steps.from(Recipe.NONE));
    private byte @Nullable [] original;
    private @Nullable RegistrationNumber candidate;

    public Workpiece(CutPhoto cutPhoto, NewPhotoModel newPhoto, Tasks tasks, Worklist worklist, Navigator navigator) {
        this.cutPhoto = cutPhoto;
        this.newPhoto = newPhoto;
        this.worklist = worklist;
        opening = new Latest(tasks);
        newPhoto.picture().subscribe(this::begin);
        worklist.opened().subscribe(this::letGoForSomebodyElse);
        navigator.shown().subscribe(view -> {
            if (view != View.PHOTO) {
                letGo();
            }
        });
    }

    /** The picture handed in, once steps can be taken with it. */
    ReadOnlyObjectProperty<@Nullable Negative> negative() {
        return negative.getReadOnlyProperty();
    }

    /** The steps taken so far. */
    ReadOnlyObjectProperty<Steps> steps() {
        return steps.getReadOnlyProperty();
    }

    Optional<Cutting> cutting() {
        return Optional.ofNullable(negative.get()).map(cutPhoto::cutting);
    }

    /** Takes a step after others. @param before the steps that it follows */
    void step(Steps before, BiFunction<Recipe, Cutting, Recipe> how) {
        cutting().ifPresent(cutting -> take(before.then(how.apply(before.now(), cutting))));
    }

    void goBack() {
        take(steps.get().back());
    }

    /** Goes on with the photo that the candidate has, where it was left. */
    void goOn() {
        if (original == null) {
            load(Loaded::again, "photo.edit.no-picture");
        }
    }

    /** Frames the one face as the rules ask for it; without a new picture, that of the photo that the candidate has. */
    void snap() {
        load(this::snapped, "photo.edit.no-face");
    }

    private void load(Function<Loaded, Optional<Loaded>> then, String otherwise) {
        Opened opened = worklist.opened().get();
        byte[] handedIn = original;
        if (handedIn == null && (opened == null || newPhoto.busy().get())) {
            return;
        }
        Negative open = negative.get();
        Steps now = steps.get();
        newPhoto.busy().set(true);
        opening.run(
                () -> (handedIn == null ? kept(opened) : there(open, handedIn, now)).flatMap(then),
                loaded -> loaded.ifPresentOrElse(this::take, () -> refuse(otherwise)),
                () -> newPhoto.busy().set(false));
    }

    private Optional<Loaded> kept(@Nullable Opened opened) {
        return Optional.ofNullable(opened)
                .flatMap(o -> cutPhoto.kept(o.file().registration().number()))
                .flatMap(kept -> there(null, kept.original(), Steps.from(kept.recipe())));
    }

    private Optional<Loaded> there(@Nullable Negative open, byte[] handedIn, Steps now) {
        return Optional.ofNullable(open).or(() -> cutPhoto.open(handedIn)).map(there -> new Loaded(there, now));
    }

    private Optional<Loaded> snapped(Loaded from) {
        return cutPhoto.snapped(from.negative(), from.steps().now())
                .map(recipe -> new Loaded(from.negative(), from.steps().then(recipe)));
    }

    private void refuse(String why) {
        newPhoto.busy().set(false);
        newPhoto.say(Notice.warn(why));
    }

    private void take(Loaded loaded) {
        original = loaded.negative().original();
        negative.set(loaded.negative());
        take(loaded.steps());
    }

    private void take(Steps next) {
        Negative of = negative.get();
        if (of != null) {
            opening.drop();
            steps.set(next);
            newPhoto.makeAgain(() -> cutPhoto.prepare(of, next.now()));
        }
    }

    /** A picture of another file begins anew; the same one has come out of a step. */
    private void begin(Pictures.Prepared.@Nullable Ready picture) {
        if (picture == null) {
            letGo();
        } else if (picture.handedIn().original() != original) {
            letGo();
            byte[] file = picture.handedIn().original();
            original = file;
            opening.run(() -> cutPhoto.open(file), found -> found.ifPresent(negative::set));
        }
    }

    private void letGoForSomebodyElse(@Nullable Opened opened) {
        RegistrationNumber now =
                opened == null ? null : opened.file().registration().number();
        if (now == null || !now.equals(candidate)) {
            candidate = now;
            letGo();
        }
    }

    private void letGo() {
        opening.drop();
        original = null;
        negative.set(null);
        steps.set(Steps.from(Recipe.NONE));
    }

    /** A picture with its steps. */
    private record Loaded(Negative negative, Steps steps) {

        Optional<Loaded> again() {
            return Optional.of(this);
        }
    }
}
