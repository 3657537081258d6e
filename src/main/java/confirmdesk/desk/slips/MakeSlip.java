package confirmdesk.desk.slips;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.papers.RecallDay;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Makes the slips about one registration, in the language of whoever asks. */
public final class MakeSlip {

    private final OpenRegistration opening;
    private final Tables tables;
    private final StoreInfo store;
    private final Clock clock;

    public MakeSlip(OpenRegistration opening, Tables tables, StoreInfo store, Clock clock) {
        this.opening = opening;
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    public SlipResult make(RegistrationNumber number, SlipKind kind, Clerk clerk, Texts texts) {
        return opening.open(number)
                .map(opened -> make(opened, kind, clerk, texts))
                .orElseGet(() -> new SlipResult.NotFound(number));
    }

    private SlipResult make(Opened opened, SlipKind kind, Clerk clerk, Texts texts) {
        State state = opened.file().state();
        if (!kind.fits(state)) {
            return new SlipResult.NotFitting(kind, state);
        }
        if (kind == SlipKind.DIFFERENCES && opened.comparison().fields().isEmpty()) {
            return new SlipResult.NothingToCompare();
        }
        ExamYear year = tables.current();
        return switch (kind) {
            case CONFIRMATION -> made(opened, Slip.Size.A4, kind, clerk, texts, new ConfirmationSlip(texts).of(opened));
            case RETURN -> made(opened, Slip.Size.A5, kind, clerk, texts, new ReturnSlip(texts, year).of(opened));
            case DIFFERENCES -> made(opened, Slip.Size.A4, kind, clerk, texts, new DifferenceSheet(texts).of(opened));
        };
    }

    private SlipResult made(
            Opened opened, Slip.Size size, SlipKind kind, Clerk clerk, Texts texts, List<Slip.Part> parts) {
        ExamYear year = tables.current();
        String region = opened.file().registration().get(Field.REGION);
        String site = opened.file().registration().get(Field.SITE);
        String exam = texts.text("slip.exam", String.valueOf(year.year()), site);
        return new SlipResult.Made(new Slip(
                size,
                texts.of(kind),
                store.kind() == StoreInfo.Kind.PRACTICE ? texts.text("slip.practice", exam) : exam,
                opened.file().registration().number().value(),
                parts,
                texts.text(
                        "slip.foot",
                        RecallDay.today(year, region, clock.instant()).toString(),
                        clerk.name())));
    }
}
