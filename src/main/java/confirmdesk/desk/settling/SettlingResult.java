package confirmdesk.desk.settling;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How settling a doubt ended; nothing was changed unless it was kept. */
public sealed interface SettlingResult {

    /** It is on disk. */
    record Kept(RegistrationNumber number, Act act) implements SettlingResult {}

    record NotFound(RegistrationNumber number) implements SettlingResult {}

    /** It can't be done now. */
    sealed interface Refused extends SettlingResult {

        /** One sentence with the remedy. */
        Message why();
    }

    /** Somebody or something else was faster. */
    record ChangedElsewhere() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.changed");
        }
    }

    /** It was turned down or given up: there is nothing to settle. */
    record NothingToSettle(State state) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.closed", state);
        }
    }

    /** The rules leave nothing to a person that this would answer. */
    record NotAsked() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.notAsked");
        }
    }

    /** A merge waits for its second person or was approved: that is answered or taken back first. */
    record MergeUnderWay() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.underWay");
        }
    }

    /** The rules didn't find this one. @param possible those that they found */
    record NotAmongThem(RegistrationNumber number, List<RegistrationNumber> possible) implements Refused {
        @Override
        public Message why() {
            return Message.of(
                    "settling.notAmongThem",
                    number.value(),
                    possible.stream().map(RegistrationNumber::value).collect(Collectors.joining("、")));
        }
    }

    /** The record is joined to another registration of this year already. */
    record HeldByAnother(RegistrationNumber lastYear, RegistrationNumber holder) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.held", lastYear.value(), holder.value());
        }
    }

    /** Another of the same person's registrations was confirmed: that is taken back first. */
    record OtherConfirmed(RegistrationNumber number) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.otherConfirmed", number.value());
        }
    }

    /** Kinds of documents of which none was seen. */
    record PapersMissing(Set<String> kinds) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.papersMissing", String.join("、", kinds));
        }
    }

    /** Codes of documents that the year's table doesn't have. */
    record PapersUnknown(List<String> codes) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.papersUnknown", String.join("、", codes));
        }
    }

    record NoRequest() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.noRequest");
        }
    }

    /** Whoever opened the request can't answer it. */
    record SecondPersonNeeded(Signature first) implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.secondPerson", first.name());
        }
    }

    /** A refusal needs its reason. */
    record WhyMissing() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.whyMissing");
        }
    }

    /** A merge done elsewhere needs the place. */
    record PlaceMissing() implements Refused {
        @Override
        public Message why() {
            return Message.of("settling.placeMissing");
        }
    }
}
