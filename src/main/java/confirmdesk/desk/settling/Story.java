package confirmdesk.desk.settling;

import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Signature;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was settled about a registration, one sentence each. */
public final class Story {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ZoneId zone;

    /** @param zone of the clock on the wall */
    public Story(ZoneId zone) {
        this.zone = zone;
    }

    /** The sentences; none if nothing was settled. What doesn't fit the lists any more is said to be so. */
    public List<Message> of(Question question) {
        List<Message> sentences = new ArrayList<>();
        Choice choice = question.settled().choice();
        if (choice != null) {
            boolean fits = choice.answers(question.samePerson());
            sentences.add(fits ? Message.of("settled.stands", choice.stands().value()) : Message.of("settled.newTwin"));
        }
        Finding finding = question.settled().finding();
        if (finding != null) {
            sentences.add(question.finding().isPresent() ? of(finding) : Message.of("settled.outdated"));
        }
        return sentences;
    }

    private Message of(Finding finding) {
        return switch (finding) {
            case Finding.SamePerson same ->
                Message.of("settled.same", same.lastYear().value());
            case Finding.AnotherPerson another -> Message.of("settled.another", joined(another.lastYear()));
            case Finding.MergedElsewhere elsewhere ->
                Message.of("settled.elsewhere", elsewhere.lastYear().value(), elsewhere.where());
            case Finding.MergeRequested request ->
                Message.of(
                        "settled.requested",
                        request.lastYear().value(),
                        name(request.by()),
                        time(request.at()),
                        String.join("、", request.papers()));
            case Finding.MergeAnswered answer -> of(answer);
        };
    }

    private Message of(Finding.MergeAnswered answer) {
        String record = answer.lastYear().value();
        return answer.approved()
                ? Message.of(
                        "settled.approved", record, name(answer.request().by()), name(answer.by()), time(answer.at()))
                : Message.of("settled.declined", record, name(answer.by()), time(answer.at()), answer.why());
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private static Message name(Signature signature) {
        return Message.of(signature.typed() ? "settled.typedName" : "settled.name", signature.name());
    }

    private static String joined(List<RegistrationNumber> numbers) {
        return numbers.stream().map(RegistrationNumber::value).collect(Collectors.joining("、"));
    }
}
