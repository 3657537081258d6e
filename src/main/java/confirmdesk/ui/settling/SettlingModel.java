package confirmdesk.ui.settling;

import confirmdesk.desk.review.Look;
import confirmdesk.desk.settling.AnswerMerge;
import confirmdesk.desk.settling.RequestMerge;
import confirmdesk.desk.settling.SettleDoubt;
import confirmdesk.desk.settling.SettlingResult;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Settles the doubt that is shown: who signs, own words, and what the buttons do. */
public final class SettlingModel {

    private final Verbs verbs;
    private final DoubtModel doubt;
    private final Tasks tasks;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Clerk clerk;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public SettlingModel(
            Verbs verbs, DoubtModel doubt, Tasks tasks, Worklist worklist, Navigator navigator, Clerk clerk) {
        this.verbs = verbs;
        this.doubt = doubt;
        this.tasks = tasks;
        this.worklist = worklist;
        this.navigator = navigator;
        this.clerk = clerk;
        navigator.shown().subscribe(now -> forget());
    }

    /** What can be done about a doubt. */
    public record Verbs(SettleDoubt settle, RequestMerge request, AnswerMerge answer) {}

    /** The name that whoever signs has typed; empty means the computer's user. */
    StringProperty name() {
        return name;
    }

    /** Own words: why not, or where. */
    StringProperty text() {
        return text;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the green button can be pressed. */
    ObservableValue<Boolean> ready() {
        return Bindings.createBooleanBinding(() -> !busy.get() && isAnswerable(), doubt.sheet(), doubt.chosen(), busy);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("settling.main", ready(), this::main)
                .with("settling.another-person", "O", doubt.asks(Asked::isAboutRecords), this::anotherPerson)
                .with("settling.elsewhere-done", "E", doubt.asks(a -> a == Asked.MERGE), this::doneElsewhere)
                .with("settling.decline", "X", doubt.asks(a -> a == Asked.APPROVAL), this::decline)
                .withEscape(this::back);
    }

    /** What the green button does. */
    void main() {
        switch (doubt.asked()) {
            case WHICH_STANDS -> about((look, number) -> verbs.settle().stands(look, number, clerk));
            case WHOSE_RECORD -> about((look, number) -> verbs.settle().samePerson(look, number, clerk));
            case MERGE -> request();
            case APPROVAL -> {
                Signature second = signature();
                settle(look -> verbs.answer().approve(look, second, clerk));
            }
            case NOTHING -> {}
        }
    }

    void anotherPerson() {
        String why = text.get();
        settle(look -> verbs.settle().anotherPerson(look, why, clerk));
    }

    void doneElsewhere() {
        String where = text.get();
        about((look, number) -> verbs.request().doneElsewhere(look, number, where, clerk));
    }

    void decline() {
        String why = text.get();
        Signature second = signature();
        settle(look -> verbs.answer().decline(look, second, why, clerk));
    }

    void back() {
        navigator.goHome();
    }

    private void request() {
        List<String> seen = doubt.papersSeen();
        Signature by = signature();
        about((look, number) -> verbs.request().request(look, number, seen, by, clerk));
    }

    private boolean isAnswerable() {
        return doubt.asked() == Asked.APPROVAL
                || doubt.asked().choosesOne() && doubt.chosenNumber().isPresent();
    }

    private Signature signature() {
        return Signature.of(name.get(), clerk);
    }

    /** Does something about the chosen card. */
    private void about(Act act) {
        doubt.chosenNumber()
                .ifPresentOrElse(
                        number -> settle(look -> act.on(look, number)),
                        () -> notice.set(Notice.warn("settling.choose-first")));
    }

    private void settle(Function<Look, SettlingResult> act) {
        if (!busy.get()) {
            doubt.look().ifPresent(look -> {
                busy.set(true);
                tasks.run(() -> act.apply(look), this::settled, () -> busy.set(false));
            });
        }
    }

    private void settled(SettlingResult result) {
        busy.set(false);
        switch (result) {
            case SettlingResult.Kept kept -> {
                worklist.changed().fire();
                navigator.goHome();
            }
            case SettlingResult.Refused refused -> notice.set(Notice.bad(refused.why()));
            case SettlingResult.NotFound gone ->
                notice.set(Notice.warn("decision.not-found", gone.number().value()));
        }
    }

    /** What was typed for one person doesn't concern the next. */
    private void forget() {
        name.set("");
        text.set("");
        notice.set(null);
    }

    /** Something done about a registration and a chosen card. */
    private interface Act {
        SettlingResult on(Look look, RegistrationNumber number);
    }
}
