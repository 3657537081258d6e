package confirmdesk.desk.notice;

import confirmdesk.desk.payment.Money;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.NoticeTemplate;
import confirmdesk.domain.notice.Addressee;
import confirmdesk.domain.notice.Due;
import confirmdesk.domain.notice.NoticeRules;
import confirmdesk.domain.notice.Wording;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The notices that wait to be handed out as the store stands now, in the order of import; never all of them at once. */
final class NoticeLines {

    private final Registrations registrations;
    private final ExamYear year;
    private final NoticeRules rules;
    private final Addressees addressees;
    private final NoticeBook.HandedOut handedOut;
    private long priceMissing;
    private int position;

    NoticeLines(Registrations registrations, NoticeBook book, Money money, Instant now) {
        this.registrations = registrations;
        year = money.tables().current();
        rules = new NoticeRules(new Deadlines(year, now));
        addressees = new Addressees(book, money);
        handedOut = book.handedOut();
    }

    /** Gives every notice and what it stands for to {@code sink}. @param full whether numbers are shown whole */
    void giveTo(boolean full, BiConsumer<NoticeBook.Notice, NoticeLine> sink) {
        registrations.forEach(file -> {
            Addressee addressee = addressees.of(file);
            priceMissing += NoticeRules.lacksPrice(addressee) ? 1 : 0;
            for (Due due : rules.due(addressee)) {
                Optional<NoticeTemplate> template = year.notice(due.kind());
                if (template.isPresent() && !handedOut.has(file.id(), due)) {
                    sink.accept(
                            new NoticeBook.Notice(file.id(), due),
                            line(template.get(), new Wording(year, addressee, full)));
                }
            }
        });
    }

    /** How many {@link #giveTo} couldn't tell to pay. */
    long priceMissing() {
        return priceMissing;
    }

    NoticeBook.HandedOut handedOut() {
        return handedOut;
    }

    private NoticeLine line(NoticeTemplate template, Wording words) {
        Registration person = words.addressee().registration();
        position++;
        return new NoticeLine(
                position,
                template.kind(),
                template.name(),
                person.number(),
                person.get(Field.NAME),
                person.get(Field.ID_TYPE),
                words.shown(person.clean(Field.ID_NUMBER)),
                words.shown(person.clean(Field.PHONE)),
                template.title(words::value),
                template.body(words::value));
    }
}
