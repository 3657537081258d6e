package confirmdesk.ui.common.parts;

import javafx.beans.NamedArg;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;

/** A word or two in a rounded frame whose colour says how serious it is. */
public final class Chip extends Label {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.NEUTRAL);

    public Chip(@NamedArg("text") String text, @NamedArg(value = "tone", defaultValue = "NEUTRAL") Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        this.tone.subscribe((before, now) -> {
            getStyleClass().remove(before.styleClass());
            getStyleClass().add(now.styleClass());
        });
        this.tone.set(tone);
    }

    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone value) {
        tone.set(value);
    }
}
