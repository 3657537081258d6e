package confirmdesk.cli.program;

import confirmdesk.desk.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The program's texts as picocli wants them, for its help. */
final class HelpTexts extends ResourceBundle {

    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.all().containsKey(key) ? texts.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.all().keySet());
    }
}
