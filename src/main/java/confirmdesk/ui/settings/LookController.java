package confirmdesk.ui.settings;

import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Choice;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;

/** The language and whether the screen is light or dark; both are remembered. */
public final class LookController {

    private final Settings settings;
    private final Words words;

    @FXML
    private Choice<Locale> language;

    @FXML
    private Choice<Boolean> dark;

    public LookController(Settings settings, Words words) {
        this.settings = settings;
        this.words = words;
    }

    @FXML
    private void initialize() {
        language.offer(
                List.of(
                        new Choice.Option<>(Locale.CHINESE, words.text("look.chinese")),
                        new Choice.Option<>(Locale.ENGLISH, words.text("look.english"))),
                settings.language(),
                settings.language()::set);
        dark.offer(
                List.of(
                        new Choice.Option<>(false, words.text("look.light")),
                        new Choice.Option<>(true, words.text("look.dark"))),
                settings.dark().asObject(),
                settings.dark()::set);
    }
}
