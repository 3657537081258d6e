package confirmdesk.store.rows;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Finding.AnotherPerson;
import confirmdesk.domain.settling.Finding.MergeAnswered;
import confirmdesk.domain.settling.Finding.MergeRequested;
import confirmdesk.domain.settling.Finding.MergedElsewhere;
import confirmdesk.domain.settling.Finding.SamePerson;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Signature;
import confirmdesk.store.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found out about a registration, as columns; what a kind doesn't have is null. */
record SettlementRow(
        @Nullable Kind kind,
        @Nullable List<String> lastYear,
        @Nullable List<String> papers,
        @Nullable Signature first,
        @Nullable Instant requestedAt,
        @Nullable Signature second,
        @Nullable Instant answeredAt,
        String words) {

    private static final SettlementRow NONE = new SettlementRow(null, null, null, null, null, null, null, "");

    /** The kinds of findings, as the table has them. */
    enum Kind {
        SAME_PERSON,
        ANOTHER_PERSON,
        REQUESTED,
        APPROVED,
        DECLINED,
        ELSEWHERE
    }

    static SettlementRow of(Settled settled) {
        return switch (settled.finding()) {
            case null -> NONE;
            case SamePerson same -> of(Kind.SAME_PERSON, List.of(same.lastYear()), "");
            case AnotherPerson another -> of(Kind.ANOTHER_PERSON, another.lastYear(), "");
            case MergedElsewhere elsewhere -> of(Kind.ELSEWHERE, List.of(elsewhere.lastYear()), elsewhere.where());
            case MergeRequested r ->
                new SettlementRow(Kind.REQUESTED, one(r.lastYear()), r.papers(), r.by(), r.at(), null, null, "");
            case MergeAnswered a ->
                new SettlementRow(
                        a.approved() ? Kind.APPROVED : Kind.DECLINED,
                        one(a.lastYear()),
                        a.request().papers(),
                        a.request().by(),
                        a.request().at(),
                        a.by(),
                        a.at(),
                        a.why());
        };
    }

    Optional<Finding> finding() {
        if (kind == null) {
            return Optional.empty();
        }
        List<RegistrationNumber> records = Objects.requireNonNull(lastYear).stream()
                .map(RegistrationNumber::new)
                .toList();
        return Optional.of(
                switch (kind) {
                    case SAME_PERSON -> new SamePerson(records.getFirst());
                    case ANOTHER_PERSON -> new AnotherPerson(records);
                    case ELSEWHERE -> new MergedElsewhere(records.getFirst(), words);
                    case REQUESTED -> request(records.getFirst());
                    case APPROVED, DECLINED ->
                        new MergeAnswered(
                                request(records.getFirst()),
                                kind == Kind.APPROVED,
                                Objects.requireNonNull(second),
                                Objects.requireNonNull(answeredAt),
                                words);
                });
    }

    /** A name with the column that says whether it was typed. */
    static @Nullable Signature signature(@Nullable String name, Row row, int typed) {
        return name == null ? null : new Signature(name, row.is(typed));
    }

    private MergeRequested request(RegistrationNumber record) {
        return new MergeRequested(
                record,
                Objects.requireNonNull(papers),
                Objects.requireNonNull(first),
                Objects.requireNonNull(requestedAt));
    }

    private static SettlementRow of(Kind kind, List<RegistrationNumber> records, String words) {
        List<String> numbers = records.stream().map(RegistrationNumber::value).toList();
        return new SettlementRow(kind, numbers, null, null, null, null, null, words);
    }

    private static List<String> one(RegistrationNumber record) {
        return List.of(record.value());
    }
}
