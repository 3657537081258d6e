package confirmdesk.store.registering;

import confirmdesk.desk.registering.Drafts.Submission;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.comparison.Touched;
import confirmdesk.store.importing.BatchRows;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.photo.PhotoLinks;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.DraftTable;
import confirmdesk.store.rows.DraftTable.Kept;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes a registration of a draft. */
public final class Submitting {

    private final BatchRows rows;
    private final LogBook log;
    private final DraftTable drafts;
    private final RegistrationTable registrations;
    private final StandingTable standings;
    private final ActTable acts;
    private final PhotoLinks links;
    private final Touched touched;

    public Submitting(Seals seals, BatchRows rows, LogBook log) {
        this.rows = rows;
        this.log = log;
        drafts = new DraftTable(seals);
        registrations = new RegistrationTable(seals);
        standings = new StandingTable(seals);
        acts = new ActTable(seals);
        links = new PhotoLinks(seals);
        touched = new Touched(seals);
    }

    /** Does it in the caller's transaction. @return whether the draft was open */
    boolean submit(
            Sql sql,
            Submission submission,
            NameVariants names,
            BiFunction<Registration, Surroundings, Comparison> compare) {
        RegistrationNumber number = submission.draft().number();
        Optional<Kept> open = drafts.find(sql, number).filter(kept -> !kept.submitted());
        if (open.isEmpty()) {
            return false;
        }
        Kept kept = open.get().with(submission.draft());
        Registration registration = kept.draft().registration();
        rows.put(sql, registration, false, submission.clerk(), submission.at());
        long id = registrations.id(sql, number).orElseThrow();
        StandingRow arrived = standings.find(sql, id).orElseThrow();
        StandingRow standing = arrived.withPhoto(photo(sql, kept));
        standings.replace(sql, arrived.version(), standing);
        drafts.put(sql, kept.submitted(true));
        acts.put(sql, act(acts.next(sql), standing, submission));
        log.append(
                sql,
                new Deed(
                        submission.clerk(),
                        submission.at(),
                        Act.REGISTER,
                        number,
                        null,
                        State.PENDING,
                        submission.logged()));
        touched.compareAgain(sql, registration, names, compare);
        return true;
    }

    /** Last year's picture counts as handed in, so that the centre gets it too. */
    private PhotoLink photo(Sql sql, Kept kept) {
        return switch (kept.draft().photo()) {
            case HANDED_IN ->
                kept.photo() == null
                        ? PhotoLink.NONE
                        : new PhotoLink(PhotoState.PRESENT, null, kept.photo(), kept.original());
            case LAST_YEAR ->
                Optional.ofNullable(kept.draft().before().record())
                        .flatMap(record -> links.ofLastYear(sql, record))
                        .map(photo -> new PhotoLink(PhotoState.PRESENT, null, photo, photo))
                        .orElse(PhotoLink.NONE);
            case LATER, OPEN -> PhotoLink.NONE;
        };
    }

    private static ActRow act(long id, StandingRow standing, Submission submission) {
        return new ActRow(
                id,
                id,
                standing.id(),
                Act.REGISTER,
                State.PENDING,
                State.PENDING,
                submission.clerk(),
                submission.at(),
                List.of(),
                "",
                standing.photo(),
                false);
    }
}
