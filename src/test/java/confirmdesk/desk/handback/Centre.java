package confirmdesk.desk.handback;

import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes receipts as a centre does. */
final class Centre {

    private final InMemoryFiles files;
    private final List<Answers> rows = new ArrayList<>();

    Centre(InMemoryFiles files) {
        this.files = files;
    }

    Centre says(Object export, String number, String answer) {
        return says(export, number, answer, "");
    }

    Centre says(Object export, String number, String answer, String reason) {
        rows.add(new Answers(
                Map.of(Field.REGISTRATION_NUMBER, number),
                Map.of("交回编号", String.valueOf(export), "结果", answer, "原因", reason)));
        return this;
    }

    Path receipt(String name) {
        return files.list(name, rows);
    }
}
