package confirmdesk.ui.review.decide;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.papers.FormCode;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.record.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Decides about the open registration; a decision is on disk before the screen moves on. */
public final class DecisionModel {

    private final Verbs verbs;
    private final Exchange exchange;
    private final RecordModel record;
    private final PeopleModel people;
    private final Worklist worklist;
    private final Clerk clerk;
    private final StringProperty formCode = new SimpleStringProperty("");

    public DecisionModel(
            Verbs verbs, Exchange exchange, RecordModel record, PeopleModel people, Worklist worklist, Clerk clerk) {
        this.verbs = verbs;
        this.exchange = exchange;
        this.record = record;
        this.people = people;
        this.worklist = worklist;
        this.clerk = clerk;
        worklist.opened().subscribe(this::anotherOpened);
        worklist.selection().subscribe(this::anotherList);
    }

    /** The code on the paper form, as the clerk typed it. */
    public StringProperty formCode() {
        return formCode;
    }

    /** The code is typed: it is said whether it is the newest form's, and the focus goes back to the list. */
    public void leaveFormCode() {
        record.atHand()
                .map(this::code)
                .filter(FormCode::isComparable)
                .ifPresent(code -> exchange.say(code.isOther() ? Tone.BAD : Tone.GOOD, code.says()));
        people.focusWanted().fire();
    }

    /** Confirms, or says what stops it, or asks for the reason that lets it pass. */
    public void confirm() {
        ifFree(opened -> {
            if (opened.stops().isEmpty()) {
                confirm(opened, "");
            } else {
                stopped(new DecisionResult.Stopped(opened.stops()));
            }
        });
    }

    /** Opens a panel about the open registration, if nothing else is going on. */
    public void ask(Panel what) {
        ifFree(opened -> {
            State state = opened.file().state();
            if (what == Panel.REOPEN && !state.isClosed()) {
                exchange.say(Tone.WARN, Message.of("decision.not-closed", name(opened), state));
            } else if ((what.asksForReasons() || what == Panel.WITHDRAW) && !state.isOpen()) {
                exchange.say(Tone.WARN, Message.of("decision.not-open", name(opened), state));
            } else {
                exchange.ask(what, Message.of("decision.about", name(opened)));
            }
        });
    }

    /** Confirms in spite of what stops it, for a reason that is logged. */
    void confirmFor(String reason) {
        record.atHand().ifPresent(opened -> confirm(opened, reason));
    }

    void reject(List<String> codes, String text) {
        decide(opened -> verbs.reject().reject(Look.at(opened.file()), codes, text, clerk));
    }

    /** @param until the last day to come again */
    void sendBack(List<String> codes, String text, LocalDate until) {
        decide(opened -> verbs.sendBack().sendBack(Look.at(opened.file()), codes, text, Optional.of(until), clerk));
    }

    void withdraw() {
        decide(opened -> verbs.withdraw().withdraw(Look.at(opened.file()), clerk));
    }

    void reopen(String reason) {
        decide(opened -> verbs.reopen().reopen(Look.at(opened.file()), reason, clerk));
    }

    void note(String text) {
        record.atHand().ifPresent(opened -> {
            RegistrationNumber number = opened.file().registration().number();
            exchange.work(() -> verbs.note().write(number, text, clerk), there -> {
                exchange.close();
                exchange.say(Tone.GOOD, Message.of(text.isBlank() ? "note.removed" : "note.kept", name(opened)));
                worklist.changed().fire();
            });
        });
    }

    /** The note of the open registration. */
    String noteNow() {
        return record.atHand().map(o -> o.file().note()).orElse("");
    }

    private void ifFree(Consumer<Opened> action) {
        if (exchange.isFree()) {
            record.atHand().ifPresent(action);
        }
    }

    private void confirm(Opened opened, String reason) {
        Grounds grounds = new Grounds(formCode.get().strip(), reason);
        decide(o -> verbs.confirm().confirm(Look.at(opened.file()), grounds, clerk));
    }

    private void decide(Function<Opened, DecisionResult> verb) {
        if (!exchange.busy().get()) {
            record.atHand()
                    .ifPresent(opened -> exchange.work(() -> verb.apply(opened), result -> settle(result, opened)));
        }
    }

    private void settle(DecisionResult result, Opened opened) {
        switch (result) {
            case DecisionResult.Decided decided -> {
                exchange.answered();
                moveOn(Message.of("decision.decided", decided.state(), name(opened)));
            }
            case DecisionResult.Stopped stopped -> stopped(stopped);
            case DecisionResult.DayOver over ->
                exchange.say(
                        Tone.BAD, Message.of("recall.day-over", over.today().toString()));
            case DecisionResult.DecidedElsewhere elsewhere ->
                giveUp(Tone.WARN, Message.of("decision.elsewhere", name(opened), elsewhere.state()));
            case DecisionResult.ReasonMissing missing -> exchange.say(Tone.BAD, Message.of("decision.reason-missing"));
            case DecisionResult.NotFound(RegistrationNumber number) ->
                giveUp(Tone.BAD, Message.of("decision.not-found", number.value()));
        }
    }

    private void giveUp(Tone tone, Message why) {
        exchange.close();
        exchange.say(tone, why);
        worklist.changed().fire();
    }

    /** At the window the person stays in sight and the next one is searched; in a batch the next one follows. */
    private void moveOn(Message decided) {
        boolean batch = record.way().get() == Way.BATCH;
        if (batch && people.nextId().isPresent()) {
            exchange.sayAndLeadOn(Tone.GOOD, decided);
            people.next();
            worklist.listChanged().fire();
            people.focusWanted().fire();
        } else {
            exchange.say(Tone.GOOD, decided);
            worklist.changed().fire();
            (batch ? people.focusWanted() : worklist.searchWanted()).fire();
        }
    }

    private void stopped(DecisionResult.Stopped result) {
        Message all = result.together();
        if (result.stops().stream().allMatch(Stop::reasonLetsPass)) {
            exchange.ask(Panel.PASS_STOP, all);
        } else {
            exchange.say(Tone.BAD, Message.of("decision.stopped", all));
        }
    }

    /** What was typed about one person doesn't concern the next. */
    private void anotherOpened(@Nullable Opened before, @Nullable Opened now) {
        boolean same = before != null
                && now != null
                && before.file().id() == now.file().id();
        if (!same) {
            formCode.set("");
            exchange.anotherPerson();
        }
    }

    /** At the window the search box is emptied after a decision, which is no choice of the clerk's. */
    private void anotherList(Selection before, Selection now) {
        if (!now.text().isEmpty() || before.text().isEmpty()) {
            exchange.leave();
        }
    }

    private FormCode code(Opened opened) {
        return new FormCode(formCode.get(), opened.file().registration().get(Field.FORM_CODE));
    }

    private static String name(Opened opened) {
        return opened.file().registration().get(Field.NAME);
    }
}
