package confirmdesk.ui.review.decide;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.RecordModel;

/** Takes the clerk's own last act back, names the person and brings them back. */
public final class UndoModel {

    private final UndoDecision undoing;
    private final Exchange exchange;
    private final RecordModel record;
    private final PeopleModel people;
    private final Worklist worklist;
    private final Clerk clerk;

    public UndoModel(
            UndoDecision undoing,
            Exchange exchange,
            RecordModel record,
            PeopleModel people,
            Worklist worklist,
            Clerk clerk) {
        this.undoing = undoing;
        this.exchange = exchange;
        this.record = record;
        this.people = people;
        this.worklist = worklist;
        this.clerk = clerk;
    }

    /** Undoes the last act, whoever is on the screen; asks first if it changed many. */
    public void undo() {
        if (exchange.isFree()) {
            exchange.work(() -> undoing.last(clerk), last -> last.ifPresentOrElse(this::askOrUndo, this::nothing));
        }
    }

    void undoNow() {
        exchange.work(() -> undoing.undoLast(clerk), this::undone);
    }

    /** Undoes what was handed back, with the name of a second person. */
    void undoWith(String second) {
        exchange.work(() -> undoing.undoLast(clerk, second), this::undone);
    }

    private void askOrUndo(Decisions.Undoable act) {
        if (act.handedBack()) {
            askForSecond(act);
        } else if (act.together() > 1) {
            exchange.ask(Panel.UNDO_MANY, Message.of("undo.many", act.act(), act.together()));
        } else {
            undoNow();
        }
    }

    private void askForSecond(Decisions.Undoable act) {
        exchange.ask(
                Panel.SECOND_PERSON,
                act.together() > 1
                        ? Message.of("undo.second-many", act.act(), act.together())
                        : Message.of("undo.second", act.act(), act.candidate()));
    }

    private void undone(UndoDecision.Result result) {
        switch (result) {
            case UndoDecision.Undone done -> {
                exchange.close();
                bringBack(done.act(), done.count());
            }
            case UndoDecision.Nothing _ -> {
                exchange.close();
                nothing();
            }
            case UndoDecision.ChangedSince since -> {
                exchange.close();
                exchange.say(
                        Tone.WARN, Message.of("undo.changed-since", since.act().candidate()));
            }
            case UndoDecision.SecondPersonMissing missing -> {
                askForSecond(missing.act());
                exchange.say(Tone.BAD, Message.of("undo.second-missing"));
            }
            case UndoDecision.SamePersonAgain _ -> exchange.say(Tone.BAD, Message.of("undo.same-person"));
        }
    }

    private void bringBack(Decisions.Undoable act, long count) {
        if (act.together() > 1) {
            exchange.say(Tone.GOOD, Message.of("undo.done-many", act.act(), count));
            worklist.changed().fire();
        } else {
            Message done = Message.of("undo.done", act.act(), act.candidate());
            if (liesOpen(act.number())) {
                exchange.say(Tone.GOOD, done);
            } else {
                exchange.sayAndLeadOn(Tone.GOOD, done);
            }
            worklist.listChanged().fire();
            record.open(act.number(), people::bringBack);
        }
    }

    private boolean liesOpen(RegistrationNumber number) {
        return record.atHand()
                .filter(o -> o.file().registration().number().equals(number))
                .isPresent();
    }

    private void nothing() {
        exchange.say(Tone.NEUTRAL, Message.of("undo.nothing"));
    }
}
