package confirmdesk.ui.review;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.review.decide.AskModel;
import confirmdesk.ui.review.decide.AutomaticModel;
import confirmdesk.ui.review.decide.DecisionModel;
import confirmdesk.ui.review.decide.Exchange;
import confirmdesk.ui.review.decide.Panel;
import confirmdesk.ui.review.decide.ReasonsModel;
import confirmdesk.ui.review.decide.UndoModel;
import confirmdesk.ui.review.papers.PapersModel;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.DifferencesModel;
import confirmdesk.ui.review.record.HistoryModel;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.slips.SlipsModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The models of the main screen, and what its keys start. */
public record ReviewParts(
        PeopleModel people,
        RecordModel record,
        DifferencesModel differences,
        HistoryModel history,
        Exchange exchange,
        DecisionModel decision,
        UndoModel undo,
        ReasonsModel reasons,
        AskModel ask,
        AutomaticModel automatic,
        PapersModel papers,
        SlipsModel slips) {

    /** Adds everything that can be done on the main screen; the digits only so that the sheet of all keys names them. */
    public void addTo(Commands commands, Navigator navigator) {
        BooleanBinding home = Bindings.createBooleanBinding(navigator::isHome, navigator.shown());
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> home.get() && record.sheet().getValue() != null, home, record.sheet());
        add(commands, "actions.confirm", "Enter", open, () -> papers.whenKept(decision::confirm));
        add(commands, "actions.reject", "R", open, () -> decision.ask(Panel.REJECT));
        add(commands, "actions.return", "B", open, () -> decision.ask(Panel.RETURN));
        add(commands, "actions.photo", "P", open, () -> navigator.show(View.PHOTO));
        BooleanBinding doubtful = Bindings.createBooleanBinding(
                () -> open.get() && record.sheet().getValue().doubtful(), open, record.sheet());
        add(commands, "settling.open", "M", doubtful, () -> navigator.show(View.SETTLING));
        add(commands, "actions.note", "N", open, () -> decision.ask(Panel.NOTE));
        add(commands, "papers.tick", "1–9", new SimpleBooleanProperty(false), () -> {});
        add(commands, "actions.slip", "S", open, slips::ask);
        add(commands, "actions.withdraw", "W", open, () -> decision.ask(Panel.WITHDRAW));
        add(commands, "actions.reopen", "O", open, () -> decision.ask(Panel.REOPEN));
        add(commands, "actions.undo", "U", home, undo::undo);
        add(commands, "people.next", "↓", home, people::next);
        add(commands, "people.previous", "↑", home, people::previous);
        add(commands, "differences.only", "D", open, differences::toggleOnly);
        add(commands, "history.toggle", "L", open, history::toggle);
        BooleanBinding offered = Bindings.createBooleanBinding(
                () -> home.get() && automatic.shown().getValue(), home, automatic.shown());
        add(commands, "automatic.run", "A", offered, automatic::run);
        commands.capture(key -> open.get() && papers.press(key));
        commands.capture(slips::press);
        commands.capture(reasons::press);
        commands.capture(ask::press);
        commands.onAnswer(reasons::commit);
        commands.onAnswer(ask::commit);
        commands.onAnswer(slips::commit);
        commands.onEscape(exchange::close);
    }

    private static void add(
            Commands commands, String name, String key, ObservableValue<Boolean> available, Runnable action) {
        commands.add(new Commands.Command(name, key, available, action));
    }
}
