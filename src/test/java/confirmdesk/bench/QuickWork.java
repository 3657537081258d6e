package confirmdesk.bench;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.pinyin.IcuPinyin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a clerk expects at once, without the screen. */
final class QuickWork {

    private static final int ROWS_IN_SIGHT = 40;
    private static final int PHOTO_WIDTH = 208;
    private static final int PHOTO_HEIGHT = 292;

    private final OpenDesk desk;
    private final Measurements measured;
    private final long[] everybody;
    private final Random random = new Random(60_000);

    QuickWork(OpenDesk desk, Measurements measured) {
        this.desk = desk;
        this.measured = measured;
        everybody = desk.find().ids(Selection.of(QueueLine.ALL));
    }

    /** Types what can be typed of a person, key by key. */
    void search(int people) {
        for (int i = 0; i < people; i++) {
            typed(somebody()).forEach((what, text) -> keys("search by " + what + ", every key", text));
        }
    }

    void open(int people) {
        for (int i = 0; i < people; i++) {
            long id = everybody[random.nextInt(everybody.length)];
            measured.often("review opened, both photos decoded", () -> show(id));
        }
    }

    /** Confirms one pending after the other, each followed by the next, the counts and the list. */
    void decide(int people) {
        long[] pending = desk.find().ids(Selection.of(QueueLine.PENDING));
        Opened now = show(pending[0]);
        for (int i = 1; i < Math.min(people, pending.length); i++) {
            Opened decided = now;
            long next = pending[i];
            now = measured.often("decision on disk, next one with photos, list and counts", () -> {
                confirm(decided);
                rows(Selection.of(QueueLine.PENDING));
                desk.find().counts();
                return show(next);
            });
        }
    }

    void lists(int times) {
        for (int i = 0; i < times; i++) {
            measured.often("counts of the queue", desk.find()::counts);
            measured.often("list of everybody, first rows", () -> rows(Selection.of(QueueLine.ALL)));
        }
    }

    private void confirm(Opened opened) {
        Grounds grounds = new Grounds("", opened.stops().isEmpty() ? "" : "bench");
        DecisionResult result = desk.confirm().confirm(Look.at(opened.file()), grounds, desk.clerk());
        if (!(result instanceof DecisionResult.Decided)) {
            throw new IllegalStateException(result.toString());
        }
    }

    private void keys(String what, String text) {
        for (int end = 1; end <= text.length(); end++) {
            String typed = text.substring(0, end);
            measured.often(what, () -> rows(Selection.search(typed)));
        }
    }

    private int rows(Selection selection) {
        FindRegistrations find = desk.find();
        long[] ids = find.ids(selection);
        return find.page(Arrays.stream(ids).limit(ROWS_IN_SIGHT).boxed().toList())
                .size();
    }

    private Opened show(long id) {
        Opened opened = desk.open().open(id).orElseThrow();
        RegistrationNumber number = opened.file().registration().number();
        desk.photos().thisYear(number, PHOTO_WIDTH, PHOTO_HEIGHT);
        opened.lastYear().forEach(record -> desk.photos().lastYear(record.number(), PHOTO_WIDTH, PHOTO_HEIGHT));
        return opened;
    }

    private Registration somebody() {
        long id = everybody[random.nextInt(everybody.length)];
        return desk.store().registrations().open(id).orElseThrow().registration();
    }

    private static Map<String, String> typed(Registration registration) {
        String name = registration.get(Field.NAME);
        String idNumber = registration.get(Field.ID_NUMBER);
        List<String> syllables = new IcuPinyin().syllables(name);
        Map<String, String> typed = new TreeMap<>();
        typed.put("part of the name", name.substring(name.length() / 2));
        typed.put("name", name);
        typed.put("pinyin", String.join("", syllables));
        typed.put("initials", syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining()));
        typed.put("piece of the ID number", idNumber.substring(Math.min(4, idNumber.length() / 2)));
        typed.put("end of the ID number", idNumber.substring(Math.max(0, idNumber.length() - 4)));
        typed.put("phone", registration.get(Field.PHONE));
        typed.put("registration number", registration.number().value());
        return typed;
    }
}
