package confirmdesk.domain.settling;

import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people found out about whose record of last year it is. */
public sealed interface Finding {

    /** The record that the registration is joined to by it; none if it joins to none. */
    Optional<RegistrationNumber> linked();

    /** Whether it says something about exactly what the rules found: records that came later were not looked at. */
    boolean answers(List<RegistrationNumber> found);

    /** The record is the same person's: one chosen of several, or one under a name written or spelt differently. */
    record SamePerson(RegistrationNumber lastYear) implements Finding {

        @Override
        public Optional<RegistrationNumber> linked() {
            return Optional.of(lastYear);
        }

        @Override
        public boolean answers(List<RegistrationNumber> found) {
            return found.contains(lastYear);
        }
    }

    /** None of the records is this person's: the registration is as one without a record. */
    record AnotherPerson(List<RegistrationNumber> lastYear) implements Finding {

        public AnotherPerson {
            lastYear = List.copyOf(lastYear);
        }

        @Override
        public Optional<RegistrationNumber> linked() {
            return Optional.empty();
        }

        @Override
        public boolean answers(List<RegistrationNumber> found) {
            return lastYear.containsAll(found);
        }
    }

    /** About a score merge: the person has another ID number or type than last year. */
    sealed interface Merge extends Finding {

        RegistrationNumber lastYear();

        @Override
        default boolean answers(List<RegistrationNumber> found) {
            return found.contains(lastYear());
        }
    }

    /**
     * The candidate asked for the merge and showed documents; a second person has yet to answer.
     *
     * @param papers the codes of the documents that were seen
     */
    record MergeRequested(RegistrationNumber lastYear, List<String> papers, Signature by, Instant at) implements Merge {

        public MergeRequested {
            papers = List.copyOf(papers);
        }

        /** Links nothing yet. */
        @Override
        public Optional<RegistrationNumber> linked() {
            return Optional.empty();
        }

        public Answer approve(Signature second, Instant when) {
            return answer(true, second, when, "");
        }

        /** @param why what the candidate is to be told */
        public Answer decline(Signature second, Instant when, String why) {
            return answer(false, second, when, why);
        }

        /** A merge needs two people. Source: product.md, "Score merge". */
        private Answer answer(boolean yes, Signature second, Instant when, String why) {
            return by.isSameAs(second)
                    ? new SamePersonAgain(by)
                    : new Answered(new MergeAnswered(this, yes, second, when, why));
        }
    }

    /** The second person's answer. @param why the reason of a refusal, else empty */
    record MergeAnswered(MergeRequested request, boolean approved, Signature by, Instant at, String why)
            implements Merge {

        @Override
        public RegistrationNumber lastYear() {
            return request.lastYear();
        }

        @Override
        public Optional<RegistrationNumber> linked() {
            return approved ? Optional.of(lastYear()) : Optional.empty();
        }
    }

    /** Another office has merged the scores already. @param where which office, and how it is known */
    record MergedElsewhere(RegistrationNumber lastYear, String where) implements Merge {

        @Override
        public Optional<RegistrationNumber> linked() {
            return Optional.of(lastYear);
        }
    }

    /** How answering a request ended. */
    sealed interface Answer {}

    record Answered(MergeAnswered answer) implements Answer {}

    /** Whoever opened a request never answers it. */
    record SamePersonAgain(Signature first) implements Answer {}
}
