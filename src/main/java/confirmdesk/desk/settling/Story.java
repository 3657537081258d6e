package confirmdesk.desk.settling;

import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.examyear.MergePaper;
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
    private final List<MergePaper> documents;

    /** @param zone of the clock on the wall @param documents the year's documents for a merge, which are named */
    public Story(ZoneId zone, List<MergePaper> documents) {
        this.zone = zone;
        this.documents = documents;
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
                        seen(request.papers()));
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

    private Object seen(List<String> codes) {
        return codes.stream()
                .map(this::document)
                .reduce((all, one) -> Message.of("settled.and", all, one))
                .orElse("");
    }

    /** A document that the year's table no longer has is known by its code alone. */
    private Object document(String code) {
        return documents.stream()
                .filter(paper -> paper.code().equals(code))
                .map(paper -> (Object) Message.of("settled.document", paper.chinese(), paper.english()))
                .findFirst()
                .orElse(code);
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
