package confirmdesk.ui.payments.settling;

import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the clerk types about a payment. */
public final class Typed {

    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty whose = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");

    /** Why it is settled so. */
    public StringProperty reason() {
        return reason;
    }

    /** Whose payment it is, where the list doesn't say it. */
    public StringProperty whose() {
        return whose;
    }

    /** The name of a second person, who stands for taking back what was handed back. */
    public StringProperty second() {
        return second;
    }

    /** The registration that was named, if it is a number. */
    Optional<RegistrationNumber> number() {
        String number = Normal.code(whose.get());
        return RegistrationNumber.isValid(number) ? Optional.of(new RegistrationNumber(number)) : Optional.empty();
    }

    void clear() {
        reason.set("");
        whose.set("");
        second.set("");
    }
}
