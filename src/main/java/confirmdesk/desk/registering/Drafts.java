package confirmdesk.desk.registering;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Registrations that are being taken up at the desk: whatever was kept is still there when the program is killed. */
public interface Drafts {

    /** Begins an empty one under a number that nobody has or had. */
    Draft begin(int year, Clerk clerk, Instant at);

    /** The newest draft, whatever became of it. */
    Optional<Draft> newest();

    /** Keeps a draft, unless a newer revision of it is kept already. @return whether it is still open */
    boolean keep(Draft draft);

    /** An open draft. */
    Optional<Draft> find(RegistrationNumber number);

    /** Every open draft, the newest first. */
    List<OpenDraft> open();

    /** Forgets an open draft and its photo. @return whether it was open */
    boolean discard(RegistrationNumber number);

    /** Keeps a draft with the picture that was handed in for it. @return whether it is still open */
    boolean keep(Draft draft, NewPhoto photo);

    /** The picture that was handed in for an open draft, as it will be stored. */
    Optional<byte[]> photo(RegistrationNumber number);

    /**
     * Makes an ordinary pending registration of a draft, in one transaction with its entry of the log.
     *
     * @param compare compares it, and the others that it matters to
     * @return whether the draft was open
     */
    boolean submit(Submission submission, BiFunction<Registration, Surroundings, Comparison> compare);

    /** What became of a draft that was submitted; it is open again when the submission is undone. */
    Optional<Submitted> submitted(RegistrationNumber number);

    /** An open draft as a line of a list. @param pagesLeft how many pages are not checked off yet */
    record OpenDraft(RegistrationNumber number, String name, int pagesLeft, Clerk clerk, Instant begun) {}

    /** @param original the picture handed in @param stored what is stored for showing and handing back */
    record NewPhoto(byte[] original, byte[] stored) {}

    /** @param logged what stands in the log as reason */
    record Submission(Draft draft, String logged, Clerk clerk, Instant at) {}

    /** @param draft as it was when it was submitted */
    record Submitted(Draft draft, Clerk clerk, Instant begun) {}
}
