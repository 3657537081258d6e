package confirmdesk.ui.settings;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import java.util.List;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The tables of the exam year that are in force. */
public final class RulesModel {

    private final Tables tables;
    private final Navigator navigator;
    private final Latest reading;

    private final ReadOnlyObjectWrapper<Message> year = new ReadOnlyObjectWrapper<>(Message.of("rules.reading"));
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();

    public RulesModel(Tables tables, Tasks tasks, Navigator navigator, Worklist worklist) {
        this.tables = tables;
        this.navigator = navigator;
        reading = new Latest(tasks);
        navigator.shown().subscribe(view -> read());
        worklist.changed().subscribe(this::read);
    }

    /** The exam year whose rules they are. */
    public ReadOnlyObjectProperty<Message> year() {
        return year.getReadOnlyProperty();
    }

    public ObservableList<TableLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    private void read() {
        if (navigator.shown().get() == View.RULES) {
            reading.run(this::now, now -> {
                year.set(Message.of("rules.year", Integer.toString(now.year())));
                lines.setAll(now.lines());
            });
        }
    }

    private Now now() {
        ExamYear current = tables.current();
        List<TableLine> all = new TreeMap<>(tables.texts())
                .entrySet().stream()
                        .map(table -> TableLine.of(
                                table.getKey(),
                                table.getValue(),
                                current.examples().getOrDefault(table.getKey(), 0)))
                        .toList();
        return new Now(current.year(), all);
    }

    private record Now(int year, List<TableLine> lines) {}
}
