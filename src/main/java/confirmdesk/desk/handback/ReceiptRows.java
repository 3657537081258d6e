package confirmdesk.desk.handback;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Takes the rows of a receipt and holds each against what was handed back; one bad row spoils it all. */
final class ReceiptRows implements Sheets.RowSink {

    private final HandBacks handBacks;
    private final Set<RegistrationNumber> seen = new HashSet<>();
    private final RowTroubles troubles = new RowTroubles();
    private final List<ReceiptRow> fresh = new ArrayList<>();
    private OptionalLong export = OptionalLong.empty();
    private long read;
    private long known;
    private long strangers;

    ReceiptRows(HandBacks handBacks) {
        this.handBacks = handBacks;
    }

    @Override
    public boolean row(Row row) {
        read++;
        switch (ReceiptRow.of(row)) {
            case ReceiptRow.Good(ReceiptRow good) -> take(good);
            case ReceiptRow.Bad(Message why) -> troubles.add(why);
        }
        return true;
    }

    /** Why the receipt can't be taken; empty if it can. @param file its name */
    List<Message> troubles(Reading reading, String file) {
        if (reading instanceof Reading.Unusable unusable) {
            return List.of(unusable.why());
        }
        if (read == 0) {
            return List.of(Message.of("receipt.empty", file));
        }
        String number = Long.toString(export.orElse(0));
        if (strangers == read) {
            return List.of(Message.of("receipt.other-site", file));
        }
        if (export.isPresent() && handBacks.sha256(export.getAsLong()).isEmpty()) {
            return List.of(Message.of("receipt.other-export", file, number));
        }
        return known == read ? List.of(Message.of("receipt.twice", file, number)) : troubles.told();
    }

    /** The hand-back that it answers. */
    long export() {
        return export.orElseThrow();
    }

    /** What it says that was not known. */
    List<ReceiptRow> fresh() {
        return fresh;
    }

    long known() {
        return known;
    }

    private void take(ReceiptRow row) {
        export = OptionalLong.of(export.orElse(row.export()));
        if (row.export() != export.getAsLong()) {
            troubles.add(row.says("receipt.two-exports"));
        } else if (!seen.add(row.number())) {
            troubles.add(row.says("receipt.number-twice"));
        } else {
            compare(row, handBacks.handed(row.export(), row.number()));
        }
    }

    private void compare(ReceiptRow row, Optional<Handed> handed) {
        if (handed.isEmpty()) {
            boolean stranger = handBacks.find(row.number()).isEmpty();
            strangers += stranger ? 1 : 0;
            troubles.add(row.says(stranger ? "receipt.stranger" : "receipt.not-in-export"));
        } else if (handed.get().answer() == null) {
            fresh.add(row);
        } else if (handed.get().answer() == row.answer()) {
            known++;
        } else {
            troubles.add(row.says("receipt.answered-otherwise"));
        }
    }
}
