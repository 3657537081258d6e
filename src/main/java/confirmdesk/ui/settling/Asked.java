package confirmdesk.ui.settling;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.settling.Stage;

/** What the screen asks; each has a green button of its own. */
enum Asked {
    NOTHING,
    /** Which of one person's registrations stands. */
    WHICH_STANDS,
    /** Whose record of last year it is. */
    WHOSE_RECORD,
    /** Whether to ask for a score merge. */
    MERGE,
    /** The second person's answer. */
    APPROVAL;

    static Asked of(Question question) {
        if (question.doubt().stage() == Stage.REQUESTED) {
            return APPROVAL;
        }
        if (question.about() == Outcome.ID_CHANGED) {
            return MERGE;
        }
        if (question.about().asks() && question.about() != Outcome.DUPLICATE) {
            return WHOSE_RECORD;
        }
        return question.samePerson().isEmpty() ? NOTHING : WHICH_STANDS;
    }

    /** Whether one of several has to be chosen. */
    boolean choosesOne() {
        return this == WHICH_STANDS || this == WHOSE_RECORD || this == MERGE;
    }

    /** Whether somebody signs with a name. */
    boolean isSigned() {
        return this == MERGE || this == APPROVAL;
    }

    /** The question as one sentence. @param about the outcome that asks */
    Message question(Outcome about) {
        return switch (this) {
            case NOTHING -> Message.of("settling.question.nothing");
            case WHICH_STANDS -> Message.of("settling.question.stands");
            case WHOSE_RECORD -> whose(about);
            case MERGE -> Message.of("settling.question.merge");
            case APPROVAL -> Message.of("settling.question.approval");
        };
    }

    private static Message whose(Outcome about) {
        if (about == Outcome.AMBIGUOUS) {
            return Message.of("settling.question.several");
        }
        return about == Outcome.NAME_VARIANT
                ? Message.of("settling.question.variant")
                : Message.of("settling.question.name");
    }

    boolean isAboutRecords() {
        return this == WHOSE_RECORD || this == MERGE;
    }
}
