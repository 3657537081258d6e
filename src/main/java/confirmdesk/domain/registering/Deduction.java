package confirmdesk.domain.registering;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Specialty;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What follows from a value that was typed: birth date and sex from a sound resident number (GB 11643-1999, domain notes,
 * part 7), name and level from a specialty's code. What somebody typed or emptied is never overwritten.
 */
final class Deduction {

    private final ExamYear year;

    Deduction(ExamYear year) {
        this.year = year;
    }

    /** With everything that follows; what followed from the values before and was left as it was follows the new ones. */
    Draft after(Draft before, Draft now) {
        Map<Field, String> followed = following(before);
        Map<Field, String> filling = new EnumMap<>(Field.class);
        following(now).forEach((field, value) -> {
            String there = now.get(field);
            boolean own = !there.isBlank() && !there.equals(followed.get(field));
            if (!own && !value.equals(followed.get(field)) && !value.equals(there)) {
                filling.put(field, value);
            }
        });
        return filling.isEmpty() ? now : now.with(filling);
    }

    private Map<Field, String> following(Draft draft) {
        Map<Field, String> following = new EnumMap<>(Field.class);
        IdNumber number = IdNumber.of(draft.get(Field.ID_NUMBER));
        if (year.idTypes().isResident(draft.get(Field.ID_TYPE)) && number.checkFits()) {
            number.birthDate().map(LocalDate::toString).ifPresent(day -> following.put(Field.BIRTH_DATE, day));
            number.sex().ifPresent(sex -> following.put(Field.SEX, sex));
        }
        Specialty specialty = year.specialties().get(Normal.code(draft.get(Field.SPECIALTY_CODE)));
        if (specialty != null) {
            following.put(Field.SPECIALTY_NAME, specialty.name());
            following.put(Field.LEVEL, specialty.level());
        }
        return following;
    }
}
