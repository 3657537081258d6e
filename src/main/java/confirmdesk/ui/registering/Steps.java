package confirmdesk.ui.registering;

import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.ui.common.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pages in their order: which is shown, which are checked off, and on which something is missing. */
public final class Steps extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Page, Button> steps = new EnumMap<>(Page.class);

    public void show(RegisteringModel model, Words words) {
        for (Page page : Page.values()) {
            Button step = new Button();
            step.getStyleClass().addAll("flat", "step");
            step.setFocusTraversable(false);
            step.setMaxWidth(Double.MAX_VALUE);
            step.setOnAction(e -> model.show(page));
            steps.put(page, step);
        }
        getChildren().setAll(steps.values());
        model.page().subscribe(now -> fill(now, model.edits().form().get(), words));
        model.edits().form().subscribe(form -> fill(model.page().get(), form, words));
    }

    private void fill(Page now, @Nullable Form form, Words words) {
        steps.forEach((page, step) -> {
            boolean checked = form != null && form.draft().checked().contains(page);
            step.setText(words.say("registering.step", page.ordinal() + 1, page));
            FontIcon sign = new FontIcon(
                    checked ? Material2OutlinedAL.CHECK_CIRCLE : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
            sign.getStyleClass().add(checked ? "good-icon" : "quiet-icon");
            step.setGraphic(sign);
            step.setAccessibleText(words.say(checked ? "registering.step-done" : "registering.step-open", page));
            step.setDisable(form == null);
            step.pseudoClassStateChanged(CHOSEN, page == now && form != null);
        });
    }
}
