package confirmdesk.domain.registering;

import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Dates of diplomas and certificates: what is no date, and what lies after 31 December of the year before the exam, when
 * diploma and years of work are cut off. Source: domain notes, part 4 ([54], [9]). Only told, because provinces read it
 * differently.
 */
record Lateness(ExamYear year) {

    private static final List<Field> DATES = List.of(
            Field.TITLE_SINCE,
            Field.APPOINTED_SINCE,
            Field.FIRST_LICENSED,
            Field.RESIDENCY_CERTIFIED,
            Field.GRADUATION);

    private static final Pattern DAY_OR_MONTH = Pattern.compile("(\\d{4})-\\d{2}(-\\d{2})?");

    List<Finding> of(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : DATES) {
            String date = Normal.date(draft.get(field));
            if (date.isEmpty() || Normal.isDateThatDoesNotExist(date)) {
                continue;
            }
            if (!DAY_OR_MONTH.matcher(date).matches()) {
                findings.add(FormRules.finding(field, "registering.no-date"));
            } else if (Integer.parseInt(date.substring(0, 4)) >= year.year()) {
                findings.add(FormRules.finding(field, "registering.late", Integer.toString(year.year() - 1)));
            }
        }
        return findings;
    }
}
