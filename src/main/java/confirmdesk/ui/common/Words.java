package confirmdesk.ui.common;

import confirmdesk.desk.text.Glyphs;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The program's texts in the language chosen now; what is bound to them changes with the language. */
public final class Words {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Glyphs glyphs;
    private final ReadOnlyObjectWrapper<Texts> texts;

    public Words(Locale language) {
        this(language, Glyphs.ALL);
    }

    /** @param glyphs what the window can draw */
    public Words(Locale language, Glyphs glyphs) {
        this.glyphs = glyphs;
        texts = new ReadOnlyObjectWrapper<>(new Texts(language, glyphs));
    }

    /** Changes the language of everything that is shown. */
    public void speak(Locale language) {
        texts.set(new Texts(language, glyphs));
    }

    /** The texts of the language chosen now. */
    public ReadOnlyObjectProperty<Texts> texts() {
        return texts.getReadOnlyProperty();
    }

    public Locale locale() {
        return texts.get().locale();
    }

    /** The text of a key now. */
    public String say(String key, Object... arguments) {
        return texts.get().text(key, arguments);
    }

    /** The text of a message now. */
    public String say(Message message) {
        return texts.get().of(message);
    }

    /** The text of a constant now. */
    public String say(Enum<?> constant) {
        return texts.get().of(constant);
    }

    /** A value that stands alone, such as a name, as it can be shown. */
    public String shown(String value) {
        return glyphs.shown(value);
    }

    /** A number as the screen shows it: thousands parted by a space. */
    public static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', NO_BREAK_SPACE);
    }

    /** The text of a key, to be bound to. */
    public ObservableValue<String> text(String key, Object... arguments) {
        return texts.map(now -> now.text(key, arguments));
    }

    /** The text of a message that may change, to be bound to; empty while there is none. */
    public ObservableValue<String> text(ObservableValue<Message> message) {
        return texts.flatMap(now -> message.map(now::of).orElse(""));
    }

    /** The texts as the loader of screens wants them. */
    ResourceBundle bundle() {
        return new Bundle(texts.get());
    }

    private static final class Bundle extends ResourceBundle {

        private final Texts texts;

        Bundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.text(key);
        }

        @Override
        public boolean containsKey(String key) {
            return texts.all().containsKey(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.all().keySet());
        }
    }
}
