package confirmdesk.domain.registering;

import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.checking.Verdict;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a draft is filled in and what is told about it. What refuses a row of a batch keeps a draft from being submitted, and
 * what marks a row is told here: it is the same code. Roll-over and the key to last year are the comparison's.
 */
public final class FormRules {

    private final ExamYear year;
    private final RowChecks checks;
    private final Deduction deduction;

    public FormRules(ExamYear year) {
        this.year = year;
        checks = RowChecks.ofTheDesk(year);
        deduction = new Deduction(year);
    }

    /** With a value typed, and with what follows from it. */
    public Draft type(Draft draft, Field field, String value) {
        return deduction.after(draft, draft.with(field, value));
    }

    /** Prefilled from last year, with the subjects due preselected, and with everything that is told. */
    public Form look(Draft draft, Surroundings around) {
        Draft prefilled = draft.prefilledFrom(lastYear(draft, around).orElse(null));
        Draft filled = deduction.after(draft, prefilled);
        SubjectSet due = due(filled, around);
        boolean examKnown = !filled.get(Field.LEVEL).isBlank()
                && !filled.get(Field.SPECIALTY_CODE).isBlank();
        Draft whole = examKnown ? filled.preselecting(due) : filled;
        List<RegistrationNumber> twins = sameNumber(whole, around);
        return new Form(whole, verdict(whole, twins), twins, due, false);
    }

    /** What keeps a page from being checked off. */
    public List<Gap> open(Form form, Page page) {
        List<Gap> gaps = new ArrayList<>();
        if (page == Page.START && form.draft().acceptance().notice() == null) {
            gaps.add(new Gap(page, Message.of("registering.notice-open")));
        }
        if (page == Page.START && form.draft().acceptance().integrity() == null) {
            gaps.add(new Gap(page, Message.of("registering.integrity-open")));
        }
        if (page == Page.PHOTO && form.draft().photo() == PhotoChoice.OPEN) {
            gaps.add(new Gap(page, Message.of("registering.photo-open")));
        }
        form.verdict().refused().stream()
                .filter(finding -> Page.of(finding.field()) == page)
                .map(f -> new Gap(page, Message.of("registering.field-open", f.field(), f.reason())))
                .forEach(gaps::add);
        return gaps;
    }

    /** What keeps a draft from being submitted, in the order of the pages; nothing if it can be. */
    public List<Gap> open(Form form) {
        List<Gap> gaps = new ArrayList<>();
        for (Page page : Page.values()) {
            List<Gap> onPage = open(form, page);
            gaps.addAll(onPage);
            if (onPage.isEmpty() && !form.draft().checked().contains(page)) {
                gaps.add(new Gap(page, Message.of("registering.page-open", page)));
            }
        }
        return gaps;
    }

    /** With a page checked off, if nothing keeps it from that. */
    public Draft check(Form form, Page page) {
        return open(form, page).isEmpty() ? form.draft().checking(page) : form.draft();
    }

    /** The one record under the same name and number, both after normalising; of several none is the one. */
    private static Optional<LastYearRecord> lastYear(Draft draft, Surroundings around) {
        String name = Normal.name(draft.get(Field.NAME));
        IdNumber number = IdNumber.of(draft.get(Field.ID_NUMBER));
        if (name.isEmpty() || number.value().isEmpty()) {
            return Optional.empty();
        }
        List<LastYearRecord> found = around.candidates().stream()
                .filter(r -> Normal.name(r.get(Field.NAME)).equals(name))
                .filter(r -> IdNumber.of(r.get(Field.ID_NUMBER)).equals(number))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** As the comparison says, for this registration alone: that there is another one doesn't make more subjects due. */
    private SubjectSet due(Draft draft, Surroundings around) {
        Surroundings alone = new Surroundings(List.of(), around.candidates(), around.spokenFor());
        return new Comparer(year).compare(draft.registration(), alone).due();
    }

    private static List<RegistrationNumber> sameNumber(Draft draft, Surroundings around) {
        IdNumber number = IdNumber.of(draft.get(Field.ID_NUMBER));
        return around.sameNumber().stream()
                .filter(r -> !number.value().isEmpty())
                .filter(r -> !r.number().equals(draft.number()))
                .filter(r -> IdNumber.of(r.get(Field.ID_NUMBER)).equals(number))
                .map(Registration::number)
                .sorted()
                .toList();
    }

    private Verdict verdict(Draft draft, List<RegistrationNumber> twins) {
        Verdict ofRow = checks.check(draft.registration().answers(), Set.of());
        List<Finding> marked = new ArrayList<>(ofRow.marked());
        if (!twins.isEmpty()) {
            String others = twins.stream().map(RegistrationNumber::value).collect(Collectors.joining(", "));
            marked.add(finding(Field.ID_NUMBER, "registering.duplicate", others));
        }
        marked.addAll(new Lateness(year).of(draft));
        boolean anySubject = SubjectSet.chosenIn(draft.registration().answers()).size() > 0;
        if (draft.preset() != null && !anySubject) {
            marked.add(finding(Field.CHOSEN_BASIC, "registering.no-subject"));
        }
        return new Verdict(ofRow.refused(), marked);
    }

    static Finding finding(Field field, String key, Object... arguments) {
        return new Finding(field, Message.of(key, arguments), Message.of(key + ".do", arguments));
    }
}
