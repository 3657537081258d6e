package confirmdesk.ui.review.papers;

import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.review.record.RecordModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What somebody who is sent back is asked for: until when, and which papers; it only offers, the clerk writes. */
public final class RecallModel {

    private final ReturnRegistration sendBack;
    private final RecordModel record;
    private final Words words;
    private final StringProperty until = new SimpleStringProperty("");

    public RecallModel(ReturnRegistration sendBack, RecordModel record, Words words) {
        this.sendBack = sendBack;
        this.record = record;
        this.words = words;
    }

    /** The last day to come again, as the clerk types it. */
    public StringProperty until() {
        return until;
    }

    /** Reads, in the background, the day that is offered to whoever lies open now. */
    public Callable<Optional<LocalDate>> usualDay() {
        Optional<CaseFile> file = record.atHand().map(Opened::file);
        return () -> file.map(sendBack::usualDay);
    }

    /** Offers a day. */
    public void offer(Optional<LocalDate> day) {
        until.set(day.map(LocalDate::toString).orElse(""));
    }

    /** The day that was typed; empty if it is none. */
    public Optional<LocalDate> day() {
        return Normal.day(until.get());
    }

    /** The missing papers as own words; empty if none is missing. */
    public String missing() {
        String names = papers().stream()
                .map(paper -> words.locale().equals(Locale.CHINESE) ? paper.chinese() : paper.english())
                .collect(Collectors.joining(words.say("list.comma")));
        return names.isEmpty() ? "" : words.say("papers.missing", names);
    }

    /** The codes of the reasons that go with the missing papers. */
    public List<String> reasons() {
        return papers().stream()
                .map(Paper::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    private List<Paper> papers() {
        return record.atHand().map(opened -> opened.papers().missing()).orElse(List.of());
    }
}
