package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** Why a record of last year under another ID number may be the same person: what speaks for it and what against. */
public record Evidence(RegistrationNumber lastYear, List<Sign> signs) {

    public Evidence {
        signs = List.copyOf(signs);
    }

    /** What was looked at. */
    public enum Kind {
        NAME,
        SEX,
        BIRTH_DATE,
        PHONE,
        EMAIL,
        ADDRESS,
        SCHOOLING,
        EMPLOYER,
        ID_NUMBER,
        OLD_AND_NEW_FORM_OF_NUMBER,
        ONE_DIGIT_DIFFERS,
        ID_TYPE
    }

    /** One thing that was looked at, and whether it speaks for the same person. */
    public record Sign(Kind kind, boolean speaksFor) {}
}
