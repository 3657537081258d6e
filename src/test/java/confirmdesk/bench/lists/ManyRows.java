package confirmdesk.bench.lists;

import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Registrations of made-up people, as many as are asked for: a batch is told again and again with other numbers. */
record ManyRows(int rows) {

    static final List<Field> COLUMNS = Arrays.stream(Field.values())
            .filter(field -> field.compareTo(Field.TITLE) <= 0)
            .toList();

    private static final int YEAR = 2023;
    private static final long SEED = 2023;
    private static final int OF_BATCH = 50_000;

    /** The digit of an ID number's running number that says neither sex nor check. */
    private static final int RUNNING = 14;

    void tell(Consumer<Answers> sink) {
        long[] told = {0};
        for (int copy = 0; told[0] < rows; copy++) {
            int which = copy;
            new MadeUpBatch(YEAR, OF_BATCH, SEED)
                    .tell(episode -> episode.thisYear().stream()
                            .filter(enrolled -> told[0] < rows)
                            .forEach(enrolled -> {
                                sink.accept(changed(enrolled.registration().answers(), which, told[0]));
                                told[0]++;
                            }));
        }
    }

    private static Answers changed(Answers answers, int copy, long position) {
        if (copy == 0) {
            return answers;
        }
        String number = answers.get(Field.REGISTRATION_NUMBER);
        return answers.with(Field.REGISTRATION_NUMBER, number.substring(0, 8) + "%08d".formatted(position))
                .with(Field.ID_NUMBER, changed(answers.get(Field.ID_NUMBER), copy))
                .with(Field.PHONE, answers.get(Field.PHONE).replaceFirst("^1\\d\\d", "1" + (30 + copy)));
    }

    private static String changed(String number, int copy) {
        if (!new IdNumber(number).hasEighteen()) {
            return number + copy;
        }
        int digit = (number.charAt(RUNNING) - '0' + copy) % 10;
        String body = number.substring(0, RUNNING) + digit + number.substring(RUNNING + 1, 17);
        return body + new IdNumber(body + "0").expectedCheck();
    }
}
