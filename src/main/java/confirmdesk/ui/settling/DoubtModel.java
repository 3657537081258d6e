package confirmdesk.ui.settling;

import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.settling.OpenDoubt;
import confirmdesk.desk.settling.OpenDoubt.Doubtful;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** The doubt about the registration that lies open, which of the cards is chosen, and which documents were seen. */
public final class DoubtModel {

    static final int NONE = -1;

    private final OpenDoubt opening;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<@Nullable Doubtful> doubtful = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<@Nullable DoubtSheet> sheet;
    private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);
    private final ObservableSet<String> papers = FXCollections.observableSet();

    public DoubtModel(OpenDoubt opening, Tasks tasks, Worklist worklist, Navigator navigator, Words words) {
        this.opening = opening;
        this.worklist = worklist;
        this.navigator = navigator;
        reading = new Latest(tasks);
        sheet = Bindings.createObjectBinding(() -> sheet(words), doubtful, words.texts());
        navigator.shown().subscribe(now -> read());
    }

    /** What is asked; nothing while it is being read. */
    ObservableValue<@Nullable DoubtSheet> sheet() {
        return sheet;
    }

    Asked asked() {
        DoubtSheet now = sheet.getValue();
        return now == null ? Asked.NOTHING : now.asked();
    }

    /** What is asked, as one sentence. */
    Message question() {
        Doubtful now = doubtful.get();
        return now == null
                ? Message.of("settling.question.nothing")
                : asked().question(now.opened().comparison().question().about());
    }

    /** Whether something of a kind is asked now. */
    ObservableValue<Boolean> asks(Predicate<Asked> which) {
        return Bindings.createBooleanBinding(() -> which.test(asked()), sheet);
    }

    /** Which card is chosen, counted from 0; {@link #NONE} if none is. */
    IntegerProperty chosen() {
        return chosen;
    }

    /** The codes of the documents that were seen. */
    ObservableSet<String> papers() {
        return papers;
    }

    List<String> papersSeen() {
        return papers.stream().sorted().toList();
    }

    /** What the clerk looks at; empty while nothing is there. */
    Optional<Look> look() {
        return Optional.ofNullable(doubtful.get())
                .map(now -> Look.at(now.opened().file()));
    }

    /** The number on the chosen card. */
    Optional<RegistrationNumber> chosenNumber() {
        DoubtSheet now = sheet.getValue();
        return now == null || chosen.get() == NONE
                ? Optional.empty()
                : Optional.of(now.cards().get(chosen.get()).number());
    }

    /** Takes the digits while the screen is shown. @return whether the key was one */
    public boolean press(String key) {
        boolean mine = navigator.shown().get() == View.SETTLING && key.matches("\\d");
        if (mine) {
            digit(Integer.parseInt(key));
        }
        return mine;
    }

    void choose(int card) {
        chosen.set(card);
    }

    void tick(String paper) {
        if (!papers.remove(paper)) {
            papers.add(paper);
        }
    }

    /** A digit chooses a card; once one is chosen for a merge it ticks documents, and 0 leads back to the cards. */
    private void digit(int digit) {
        DoubtSheet now = sheet.getValue();
        if (now == null) {
            return;
        }
        boolean ticks = now.asked() == Asked.MERGE && chosen.get() != NONE;
        if (ticks && digit == 0) {
            choose(onlyOne());
        } else if (ticks && digit <= now.papers().size()) {
            tick(now.papers().get(digit - 1).code());
        } else if (!ticks
                && digit >= 1
                && digit <= now.cards().size()
                && now.asked().choosesOne()) {
            choose(digit - 1);
        }
    }

    /** What was chosen and ticked for one person doesn't concern the next. */
    private void read() {
        doubtful.set(null);
        chosen.set(NONE);
        papers.clear();
        reading.drop();
        Opened opened = worklist.opened().get();
        if (navigator.shown().get() == View.SETTLING && opened != null) {
            reading.run(() -> opening.of(opened), found -> {
                doubtful.set(found);
                chosen.set(onlyOne());
            });
        }
    }

    /** The only card is chosen by itself, so that the digits tick documents at once. */
    private int onlyOne() {
        DoubtSheet now = sheet.getValue();
        return now != null && now.cards().size() == 1 && now.asked().choosesOne() ? 0 : NONE;
    }

    private @Nullable DoubtSheet sheet(Words words) {
        Doubtful now = doubtful.get();
        return now == null ? null : DoubtSheet.of(now, words.texts().get());
    }
}
