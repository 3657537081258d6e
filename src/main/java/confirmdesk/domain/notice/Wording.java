package confirmdesk.domain.notice;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Placeholder;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of one person for the places of a notice, in words that the person understands. */
public record Wording(ExamYear year, Addressee addressee, boolean full) {

    private static final int SHOWN = 4;
    private static final String MASK = "…";

    /** What stands for a day that the year's table doesn't have: confirmation windows are set locally. */
    private static final String DAY_UNKNOWN = "考点公布的日期";

    public String value(Placeholder place) {
        return switch (place) {
            case NAME -> answer(Field.NAME);
            case REGISTRATION_NUMBER -> addressee.registration().number().value();
            case ID_NUMBER -> shown(answer(Field.ID_NUMBER));
            case YEAR -> Integer.toString(year.year());
            case REGION -> answer(Field.REGION);
            case SITE -> answer(Field.SITE);
            case LEVEL -> answer(Field.LEVEL);
            case SPECIALTY -> answer(Field.SPECIALTY_NAME);
            case DUE -> subjects(addressee.due());
            case CHOSEN -> subjects(addressee.chosen());
            case CONFIRM_UNTIL -> day(window(Window.Kind.CONFIRMATION).map(Window::last));
            case PAY_FROM -> day(window(Window.Kind.PAYMENT).map(Window::first));
            case PAY_UNTIL -> day(window(Window.Kind.PAYMENT).map(Window::last));
            case AMOUNT -> addressee.owed().map(Fen::yuan).map(Object::toString).orElse("");
            case REASONS -> reasons();
        };
    }

    /** A number of a document or a telephone: all of it, or only its end. */
    public String shown(String number) {
        if (full || number.isEmpty()) {
            return number;
        }
        return MASK + number.substring(Math.max(Math.min(SHOWN, number.length()), number.length() - SHOWN));
    }

    private String answer(Field field) {
        return addressee.registration().get(field).strip();
    }

    private Optional<Window> window(Window.Kind kind) {
        return year.window(kind, answer(Field.REGION));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(d -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日")
                .orElse(DAY_UNKNOWN);
    }

    private static String subjects(SubjectSet subjects) {
        return Arrays.stream(Subject.values())
                .filter(subjects::contains)
                .map(Subject::word)
                .collect(Collectors.joining("、"));
    }

    /** The table's words for the codes, then the clerk's own. */
    private String reasons() {
        Stream<String> codes = addressee.reasons().stream().map(this::reason);
        return Stream.concat(codes, Stream.of(addressee.words().strip()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private String reason(String code) {
        return year.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(Reason::chinese)
                .findFirst()
                .orElse(code);
    }
}
