package confirmdesk.ui.review.decide;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The panel that asks for a line of text, or only for a yes. */
public final class AskModel {

    private final Exchange exchange;
    private final DecisionModel decision;
    private final UndoModel undo;
    private final StringProperty text = new SimpleStringProperty("");

    public AskModel(Exchange exchange, DecisionModel decision, UndoModel undo) {
        this.exchange = exchange;
        this.decision = decision;
        this.undo = undo;
        exchange.panel().subscribe(now -> text.set(now == Panel.NOTE ? decision.noteNow() : ""));
    }

    public Exchange exchange() {
        return exchange;
    }

    /** What the clerk types. */
    public StringProperty text() {
        return text;
    }

    /** Takes every key while it is open, so that none starts something behind it. @return whether it is open */
    public boolean press(String key) {
        return exchange.panel().get().asksForWords();
    }

    /** Answers what is asked. @return whether anything was asked here */
    public boolean commit() {
        String words = text.get().strip();
        switch (exchange.panel().get()) {
            case NOTE -> decision.note(words);
            case UNDO_MANY -> undo.undoNow();
            case SECOND_PERSON -> undo.undoWith(words);
            case PASS_STOP -> passStop(words);
            case WITHDRAW -> decision.withdraw();
            case REOPEN -> decision.reopen(words);
            case NONE, REJECT, RETURN, SLIP -> {
                return false;
            }
        }
        return true;
    }

    private void passStop(String reason) {
        if (reason.isEmpty()) {
            exchange.say(Tone.BAD, Message.of("ask.reason-empty"));
        } else {
            decision.confirmFor(reason);
        }
    }
}
