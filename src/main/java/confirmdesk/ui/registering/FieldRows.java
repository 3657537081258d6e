package confirmdesk.ui.registering;

import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of a page, one below the other; Enter leads from one to the next. */
public final class FieldRows extends VBox {

    private final List<FieldRow> rows = new ArrayList<>();

    /** Shows the page that is on the screen, with the form as it is. */
    public void show(RegisteringModel model, Words words) {
        model.page().subscribe(page -> build(page, model, words));
        model.edits().form().subscribe(this::fill);
        model.focusWanted().subscribe(this::focusFirst);
    }

    private void build(Page page, RegisteringModel model, Words words) {
        rows.clear();
        for (Field field : page.fields()) {
            int place = rows.size();
            rows.add(new FieldRow(field, model.edits(), words, () -> focus(place + 1)));
        }
        getChildren().setAll(rows);
        fill(model.edits().form().get());
    }

    private void fill(@Nullable Form form) {
        if (form != null) {
            rows.forEach(row -> row.show(form));
        }
    }

    private void focusFirst() {
        focus(0);
    }

    private void focus(int place) {
        if (place < rows.size()) {
            rows.get(place).control().requestFocus();
        }
    }
}
