package confirmdesk.ui.importing.columns;

import confirmdesk.desk.columns.ListColumns;
import confirmdesk.desk.columns.MatchColumns;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.importing.ImportModel;
import confirmdesk.ui.importing.Phase;
import confirmdesk.ui.importing.Situation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the columns of a list hold where its header words don't say it: said by hand once, remembered for the sender. */
public final class ColumnsModel {

    private final ImportModel importing;
    private final MatchColumns match;
    private final Tasks tasks;
    private final Clerk clerk;

    private final ColumnForm form;
    private final ObservableList<String> senders = FXCollections.observableArrayList();
    private final ObservableList<String> known = FXCollections.unmodifiableObservableList(senders);

    public ColumnsModel(ImportModel importing, MatchColumns match, Tasks tasks, Words words, Clerk clerk) {
        this.importing = importing;
        this.match = match;
        this.tasks = tasks;
        this.clerk = clerk;
        form = new ColumnForm(words);
        importing.situation().subscribe(this::follow);
    }

    /** What is said of the list that is asked about. */
    public ColumnForm form() {
        return form;
    }

    /** Whose columns are remembered already. */
    public ObservableList<String> senders() {
        return known;
    }

    /** Whether the columns are being said; nothing goes in meanwhile. */
    public ObservableValue<Boolean> open() {
        return importing.matching();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("import.columns-open", "C", form.asked(), this::openOrClose);
    }

    /** Shows the columns to be said, or puts them away. */
    public void openOrClose() {
        ListColumns now = form.list();
        if (now != null && !importing.phase().getValue().isBusy()) {
            importing.match(!open().getValue() || !now.missing().isEmpty());
        }
    }

    /** Takes a sender of earlier lists, with what their columns held. */
    public void pick(String known) {
        form.sender().set(known);
        tasks.run(() -> match.of(known), form::suggest);
    }

    /** Reads the list again as it is said, and remembers it for the sender. */
    public void use() {
        ListColumns now = form.list();
        if (now != null && form.sayable().getValue()) {
            Map<String, Field> said = form.said();
            String whose = form.sender().get().strip();
            keep(() -> match.remember(now, whose, said, clerk));
        }
    }

    /** Forgets what was remembered of lists like this one. */
    public void forget() {
        ListColumns now = form.list();
        if (now != null) {
            keep(() -> match.forget(now));
        }
    }

    private void keep(Runnable change) {
        tasks.run(
                () -> {
                    change.run();
                    return true;
                },
                done -> importing.readAgain());
    }

    private void follow(Situation now) {
        if (now.phase() != Phase.PREVIEWED && now.phase() != Phase.REFUSED) {
            show(List.of(), List.of());
            return;
        }
        ListKind kind = importing.batch().kind().get();
        List<Path> files = importing.batch().paths();
        tasks.run(
                () -> new Found(
                        files.stream()
                                .flatMap(file -> match.of(file, kind.needed()).stream())
                                .toList(),
                        match.senders()),
                found -> {
                    if (importing.situation().get() == now) {
                        show(found.lists(), found.senders());
                    }
                });
    }

    /** Asks about the first list that lacks something, else about the first with a column that nobody knows. */
    private void show(List<ListColumns> lists, List<String> remembered) {
        Optional<ListColumns> lacking = lists.stream()
                .filter(l -> !l.missing().isEmpty() && !l.open().isEmpty())
                .findFirst();
        senders.setAll(remembered);
        form.ask(
                lacking.or(() -> lists.stream().filter(l -> !l.open().isEmpty()).findFirst())
                        .orElse(null));
        importing.match(lacking.isPresent());
    }

    private record Found(List<ListColumns> lists, List<String> senders) {}
}
