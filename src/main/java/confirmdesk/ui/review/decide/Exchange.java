package confirmdesk.ui.review.decide;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.RecordModel;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What clerk and program say to each other beside the buttons: answers, questions, and "one moment". */
public final class Exchange {

    private final RecordModel record;
    private final PeopleModel people;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Message> question = new ReadOnlyObjectWrapper<>();

    public Exchange(RecordModel record, PeopleModel people, Tasks tasks) {
        this.record = record;
        this.people = people;
        this.tasks = tasks;
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the last key. */
    public ReadOnlyObjectProperty<@Nullable Said> said() {
        return said.getReadOnlyProperty();
    }

    /** What is asked now. */
    public ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /** What exactly is asked: about whom, what stops, how many. */
    public ReadOnlyObjectProperty<@Nullable Message> question() {
        return question.getReadOnlyProperty();
    }

    /** Closes the panel and gives the list the focus. @return whether there was one */
    public boolean close() {
        if (panel.get() == Panel.NONE) {
            return false;
        }
        panel.set(Panel.NONE);
        record.settle();
        people.focusWanted().fire();
        return true;
    }

    /** Whether nothing is asked and nothing is being written, so that a key may start something. */
    public boolean isFree() {
        return !busy.get() && panel.get() == Panel.NONE;
    }

    public void ask(Panel what, Message about) {
        said.set(null);
        question.set(about);
        panel.set(what);
        record.settle();
    }

    /** Closes the panel because it was answered; where the focus goes is up to what follows. */
    void answered() {
        panel.set(Panel.NONE);
    }

    public void say(Tone tone, Message message) {
        said.set(new Said(message, tone, false));
    }

    /** Says something that is read beside the next person, who follows by itself. */
    void sayAndLeadOn(Tone tone, Message message) {
        said.set(new Said(message, tone, true));
    }

    /** Somebody else lies open: what is asked or was said about one person doesn't concern the next. */
    void anotherPerson() {
        panel.set(Panel.NONE);
        Said last = said.get();
        said.set(last != null && last.leadsOn() ? last.arrived() : null);
    }

    /** The clerk went elsewhere: nothing that was said concerns what is there. */
    void leave() {
        said.set(null);
    }

    /** Writes something; meanwhile no key starts anything else. */
    public <T> void work(Callable<T> work, Consumer<? super T> then) {
        busy.set(true);
        tasks.run(
                work,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                () -> busy.set(false));
    }
}
