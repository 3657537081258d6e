package confirmdesk.ui.review.decide;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.papers.RecallModel;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The panel of reasons: first a group by its number, then reasons by theirs, several if need be. */
public final class ReasonsModel {

    private static final int NO_GROUP = -1;
    private static final int TENTH = 9;

    private final Exchange exchange;
    private final DecisionModel decision;
    private final Tables tables;
    private final RecallModel recall;
    private final Words words;
    private final Latest reading;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(Choices.NONE);
    private final Set<String> chosen = new LinkedHashSet<>();
    private List<Reason> reasons = List.of();
    private int group = NO_GROUP;

    public ReasonsModel(
            Exchange exchange, DecisionModel decision, Tables tables, RecallModel recall, Words words, Tasks tasks) {
        this.exchange = exchange;
        this.decision = decision;
        this.tables = tables;
        this.recall = recall;
        this.words = words;
        reading = new Latest(tasks);
        exchange.panel().subscribe(now -> begin(now));
        words.texts().subscribe((before, now) -> show());
    }

    public Exchange exchange() {
        return exchange;
    }

    /** What can be chosen now and what was. */
    public ReadOnlyObjectProperty<Choices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Own words beside the reasons. */
    public StringProperty text() {
        return text;
    }

    /** Until when somebody who is sent back must come again. */
    public StringProperty until() {
        return recall.until();
    }

    /** Takes a key while the panel is open: digits choose, 0 leads back to the groups. @return whether it is open */
    public boolean press(String key) {
        if (!isOpen()) {
            return false;
        }
        if (key.length() == 1 && Character.isDigit(key.charAt(0))) {
            number(Character.digit(key.charAt(0), 10));
        }
        return true;
    }

    /** Chooses by number, as the digit keys do; 0 is the tenth group, and leads back from the reasons to the groups. */
    public void number(int number) {
        if (group == NO_GROUP) {
            int place = number == 0 ? TENTH : number - 1;
            group = place < groups().size() ? place : NO_GROUP;
        } else if (number == 0) {
            group = NO_GROUP;
        } else if (number <= inGroup().size()) {
            toggle(inGroup().get(number - 1).code());
        }
        show();
    }

    /** Shows the reasons of a group. */
    public void openGroup(int number) {
        group = number - 1;
        show();
    }

    /** Chooses a reason, or takes it back. */
    public void toggle(String code) {
        if (!chosen.remove(code)) {
            chosen.add(code);
        }
        show();
    }

    /** Turns down or sends back for the reasons chosen. @return whether the panel is open */
    public boolean commit() {
        if (!isOpen()) {
            return false;
        }
        if (chosen.isEmpty()) {
            exchange.say(Tone.BAD, Message.of("decision.reason-missing"));
        } else if (exchange.panel().get() == Panel.REJECT) {
            decision.reject(List.copyOf(chosen), text.get().strip());
        } else {
            sendBack();
        }
        return true;
    }

    private void sendBack() {
        recall.day()
                .ifPresentOrElse(
                        day -> decision.sendBack(List.copyOf(chosen), text.get().strip(), day),
                        () -> exchange.say(Tone.BAD, Message.of("recall.day-wrong")));
    }

    private boolean isOpen() {
        return exchange.panel().get().asksForReasons();
    }

    private void begin(Panel panel) {
        chosen.clear();
        text.set("");
        group = NO_GROUP;
        if (panel.asksForReasons()) {
            boolean back = panel == Panel.RETURN;
            Callable<Optional<LocalDate>> day = back ? recall.usualDay() : Optional::empty;
            reading.run(() -> new Read(tables.current().reasons(), day.call()), read -> {
                reasons = read.reasons();
                if (back) {
                    offer(read.day());
                }
                show();
            });
        }
    }

    /** What is missing is offered as reasons, own words and a day; the clerk changes what isn't right. */
    private void offer(Optional<LocalDate> day) {
        recall.offer(day);
        text.set(recall.missing());
        List<String> offered = recall.reasons();
        reasons.stream().map(Reason::code).filter(offered::contains).forEach(chosen::add);
    }

    private record Read(List<Reason> reasons, Optional<LocalDate> day) {}

    private List<String> groups() {
        return reasons.stream().map(Reason::group).distinct().toList();
    }

    private List<Reason> inGroup() {
        return group == NO_GROUP
                ? List.of()
                : reasons.stream()
                        .filter(r -> r.group().equals(groups().get(group)))
                        .toList();
    }

    private void show() {
        List<String> names = groups();
        List<Reason> mine = inGroup();
        choices.set(new Choices(
                IntStream.range(0, names.size())
                        .mapToObj(i -> group(i, names.get(i)))
                        .toList(),
                IntStream.range(0, mine.size())
                        .mapToObj(i -> choice(i + 1, mine.get(i)))
                        .toList(),
                reasons.stream()
                        .filter(r -> chosen.contains(r.code()))
                        .map(r -> choice(0, r))
                        .toList()));
    }

    private Choices.Group group(int place, String name) {
        long count = reasons.stream()
                .filter(r -> r.group().equals(name) && chosen.contains(r.code()))
                .count();
        return new Choices.Group(place + 1, name, place == group, count);
    }

    private Choices.Choice choice(int number, Reason reason) {
        String sentence = words.locale().equals(Locale.CHINESE) ? reason.chinese() : reason.english();
        return new Choices.Choice(number, reason.code(), sentence, reason.canBeFixed(), chosen.contains(reason.code()));
    }
}
