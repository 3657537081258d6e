package confirmdesk.desk.testing;

import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.decision.WriteNote;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A whole desk in memory: the roles that a store plays, and the use cases over them. */
public final class InMemoryDesk {

    public final Clock clock = Clock.fixed(Instant.parse("2023-01-05T02:30:00Z"), ZoneOffset.UTC);
    public final InMemoryTables tables;
    public final InMemoryRegistrations registrations;
    public final InMemoryDecisions decisions;
    public final InMemoryPhotos photos = new InMemoryPhotos();

    public InMemoryDesk(ExamYear year) {
        tables = new InMemoryTables(year);
        registrations = new InMemoryRegistrations(tables);
        decisions = new InMemoryDecisions(registrations);
    }

    /** Puts a registration in. @return the store's number of it */
    public long add(Registration registration) {
        return add(registration, PhotoState.PRESENT);
    }

    public long add(Registration registration, PhotoState photo) {
        return registrations.add(registration, photo);
    }

    public void addLastYear(LastYearRecord record) {
        registrations.addLastYear(record);
    }

    public FindRegistrations find() {
        return new FindRegistrations(registrations);
    }

    public OpenRegistration open() {
        return new OpenRegistration(registrations, registrations, tables, clock);
    }

    public ConfirmRegistration confirm() {
        return new ConfirmRegistration(registrations, decisions, tables, clock);
    }

    public RejectRegistration reject() {
        return new RejectRegistration(registrations, decisions, tables, clock);
    }

    public ReturnRegistration sendBack() {
        return new ReturnRegistration(registrations, decisions, tables, clock);
    }

    public UndoDecision undo() {
        return new UndoDecision(decisions, clock);
    }

    public WriteNote note() {
        return new WriteNote(decisions, clock);
    }

    public ConfirmAutomatically automatic() {
        return new ConfirmAutomatically(registrations, decisions, clock);
    }
}
