package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportReport;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;

/** The counts of an import, as they are shown. @param lastYear whether they are of last year's list */
public record Tally(
        boolean lastYear,
        int year,
        long added,
        long changed,
        long same,
        long reopened,
        long photos,
        long photosSame,
        long refused,
        long marked) {

    static final Tally NOTHING = new Tally(false, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(ImportReport report, boolean lastYear) {
        return new Tally(
                lastYear,
                report.year(),
                report.added(),
                report.changed(),
                report.same(),
                report.reopened(),
                report.photos(),
                report.photosSame(),
                report.refusedCount(),
                report.markedCount());
    }

    /** What the button that brings all this in says. */
    Message offer() {
        if (people() + photos == 0) {
            return Message.of("import.take-nothing");
        }
        return people() == 0
                ? Message.of("import.take-photos", photos, Words.number(photos))
                : Message.of("import.take-people", people(), photos, Words.number(people()), Words.number(photos));
    }

    /** What the button that saves the refused rows says. */
    Message saveOffer() {
        return Message.of("import.save-refused", refused, Words.number(refused));
    }

    /** How many rows the list of problems is about. */
    Message problems() {
        return Message.of("import.problem-count", Words.number(refused), Words.number(marked));
    }

    /** The exam year, as it is written. */
    Message examYear() {
        return Message.of("import.exam-year", Integer.toString(year));
    }

    private long people() {
        return added + changed;
    }
}
