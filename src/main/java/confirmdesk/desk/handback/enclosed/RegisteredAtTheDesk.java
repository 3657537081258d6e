package confirmdesk.desk.handback.enclosed;

import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.registering.Drafts;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of a hand-back with everything about those whom the centre doesn't know, because the desk registered them. */
public final class RegisteredAtTheDesk implements Enclosure {

    private final Drafts drafts;
    private final Registrations registrations;

    public RegisteredAtTheDesk(Drafts drafts, Registrations registrations) {
        this.drafts = drafts;
        this.registrations = registrations;
    }

    @Override
    public String file() {
        return "补录.csv";
    }

    @Override
    public List<String> header() {
        List<String> header = new ArrayList<>();
        Page.allFields().forEach(field -> header.add(field.header()));
        header.addAll(List.of("须知确认时间", "承诺确认时间", "补录人员"));
        return header;
    }

    @Override
    public List<Line> lines(RegistrationNumber number) {
        return number.isOfDesk()
                ? registrations.open(number).map(this::line).stream().toList()
                : List.of();
    }

    private Line line(CaseFile file) {
        List<String> cells = new ArrayList<>();
        for (Field field : Page.allFields()) {
            cells.add(file.registration().get(field));
        }
        Drafts.Submitted submitted =
                drafts.submitted(file.registration().number()).orElse(null);
        Acceptance accepted =
                submitted == null ? Acceptance.NONE : submitted.draft().acceptance();
        cells.add(text(accepted.notice()));
        cells.add(text(accepted.integrity()));
        return new Line(
                cells, List.of(submitted == null ? "" : submitted.clerk().name()));
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
