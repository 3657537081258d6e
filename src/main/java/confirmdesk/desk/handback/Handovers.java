package confirmdesk.desk.handback;

import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The registrations between site and centre, with what the other lists of a hand-back say about them. */
public final class Handovers {

    private final HandBacks handBacks;
    private final List<Enclosure> enclosures;

    public Handovers(HandBacks handBacks, List<Enclosure> enclosures) {
        this.handBacks = handBacks;
        this.enclosures = List.copyOf(enclosures);
    }

    List<Enclosure> enclosures() {
        return enclosures;
    }

    void forEach(Consumer<HandBacks.Standing> sink) {
        handBacks.forEach(standing -> sink.accept(enclosing(standing)));
    }

    /** How a registration stands to what was handed back; empty if there is no such registration. */
    public Optional<HandBacks.Standing> find(RegistrationNumber number) {
        return handBacks.find(number).map(this::enclosing);
    }

    private HandBacks.Standing enclosing(HandBacks.Standing standing) {
        if (enclosures.isEmpty()) {
            return standing;
        }
        Result now = standing.handover().now();
        List<String> lines = enclosures.stream()
                .flatMap(enclosure -> enclosure.lines(now.number()).stream()
                        .map(line -> enclosure.file() + "|" + String.join("|", line.told())))
                .toList();
        Handover handover =
                new Handover(now.enclosing(lines), standing.handover().newest());
        return new HandBacks.Standing(standing.id(), standing.version(), standing.name(), standing.lastAct(), handover);
    }
}
