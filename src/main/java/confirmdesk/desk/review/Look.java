package confirmdesk.desk.review;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.OptionalLong;

/** Which registration is decided about, and the version that the clerk looked at; without one, the newest counts. */
public record Look(RegistrationNumber number, OptionalLong version) {

    /** The version on the screen. */
    public static Look at(CaseFile file) {
        return new Look(file.registration().number(), OptionalLong.of(file.version()));
    }

    /** Whatever version is the newest. */
    public static Look newest(RegistrationNumber number) {
        return new Look(number, OptionalLong.empty());
    }

    /** Whether {@code file} is still what was looked at. */
    public boolean fits(CaseFile file) {
        return version.isEmpty() || version.getAsLong() == file.version();
    }
}
