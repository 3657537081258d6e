package confirmdesk.desk.contactsheet;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Summary;
import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.papers.RecallDay;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Makes the sheet of the photos that were replaced on a day: who it is, the photo before and after, who replaced it and when. */
public final class MakeContactSheet {

    /** Sharp on paper at the size in which they are printed. */
    private static final int WIDTH = 240;

    private static final int HEIGHT = 336;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ReplacedPhotos replaced;
    private final Pictures pictures;
    private final Registrations registrations;
    private final StoreInfo store;
    private final Clock clock;

    public MakeContactSheet(
            ReplacedPhotos replaced, Pictures pictures, Registrations registrations, StoreInfo store, Clock clock) {
        this.replaced = replaced;
        this.pictures = pictures;
        this.registrations = registrations;
        this.store = store;
        this.clock = clock;
    }

    /** The sheet of a day; empty if no photo was replaced. */
    public Optional<Slip> make(LocalDate of, Clerk clerk, Texts texts) {
        Instant midnight = of.atStartOfDay(RecallDay.CHINA).toInstant();
        List<Slip.Portrait> portraits =
                replaced
                        .between(
                                midnight,
                                of.plusDays(1).atStartOfDay(RecallDay.CHINA).toInstant())
                        .stream()
                        .flatMap(one -> registrations.summaries(List.of(one.id())).stream()
                                .map(who -> portrait(one, who, texts)))
                        .toList();
        String day = texts.text("contact.day", of.toString(), String.valueOf(portraits.size()));
        return portraits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slip(
                        Slip.Size.A4,
                        texts.text("contact.title"),
                        store.kind() == StoreInfo.Kind.PRACTICE ? texts.text("slip.practice", day) : day,
                        "",
                        List.of(new Slip.Portraits(
                                texts.text("contact.before"), texts.text("contact.after"), portraits)),
                        texts.text("slip.foot", today().toString(), clerk.name())));
    }

    /** The day whose sheet is asked for where no other is named. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RecallDay.CHINA);
    }

    /** Of the ID number only the end, because the sheet lies about. */
    private Slip.Portrait portrait(ReplacedPhotos.Replaced one, Summary who, Texts texts) {
        return new Slip.Portrait(
                List.of(
                        who.name(),
                        texts.text("contact.number", who.number().value()),
                        texts.text("contact.id", who.idEnd()),
                        texts.text(
                                "contact.who",
                                TIME.format(one.at().atZone(RecallDay.CHINA)),
                                one.clerk().name())),
                picture(one.before()),
                picture(one.after()));
    }

    private Optional<Pictures.Pixels> picture(Optional<String> name) {
        return name.flatMap(replaced::photo).flatMap(photo -> pictures.forScreen(photo, WIDTH, HEIGHT));
    }
}
