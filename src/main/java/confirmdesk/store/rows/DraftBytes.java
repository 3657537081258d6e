package confirmdesk.store.rows;

import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registering.Prefill;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A draft as bytes, in the form of {@link Personal}: what was typed as its fields, the rest as texts by their names. */
final class DraftBytes {

    private static final String REVISION = "revision";
    private static final String CHECKED = "checked";
    private static final String NOTICE = "notice";
    private static final String INTEGRITY = "integrity";
    private static final String RECORD = "record";
    private static final String PRESET = "preset";
    private static final String PHOTO = "photo";
    private static final String BEFORE = "before ";
    private static final String BETWEEN = "|";

    private DraftBytes() {}

    static byte[] of(Draft draft) {
        Map<String, String> rest = new LinkedHashMap<>();
        rest.put(REVISION, Long.toString(draft.revision()));
        rest.put(CHECKED, draft.checked().stream().map(Page::name).collect(Collectors.joining(BETWEEN)));
        rest.put(PHOTO, draft.photo().name());
        put(rest, NOTICE, draft.acceptance().notice());
        put(rest, INTEGRITY, draft.acceptance().integrity());
        put(rest, RECORD, draft.before().record());
        put(rest, PRESET, draft.preset() == null ? null : draft.preset().code());
        draft.before().values().forEach((field, value) -> rest.put(BEFORE + field.name(), value));
        return new Personal(draft.values(), rest).bytes();
    }

    static Draft in(RegistrationNumber number, byte[] bytes) {
        Personal personal = Personal.in(bytes);
        Map<String, String> rest = personal.extras();
        Map<Field, String> before = new EnumMap<>(Field.class);
        rest.forEach((name, value) -> {
            if (name.startsWith(BEFORE)) {
                before.put(Field.valueOf(name.substring(BEFORE.length())), value);
            }
        });
        RegistrationNumber record =
                get(rest, RECORD).map(RegistrationNumber::new).orElse(null);
        return new Draft(
                number,
                Long.parseLong(rest.getOrDefault(REVISION, "1")),
                personal.fields(),
                pages(rest.getOrDefault(CHECKED, "")),
                new Acceptance(instant(rest, NOTICE), instant(rest, INTEGRITY)),
                new Prefill(record, before),
                get(rest, PRESET).map(SubjectSet::ofCode).orElse(null),
                PhotoChoice.valueOf(rest.getOrDefault(PHOTO, PhotoChoice.OPEN.name())));
    }

    private static Set<Page> pages(String joined) {
        return Arrays.stream(joined.split("\\" + BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(Page::valueOf)
                .collect(Collectors.toSet());
    }

    private static void put(Map<String, String> rest, String name, @Nullable Object value) {
        if (value != null) {
            rest.put(name, value.toString());
        }
    }

    private static Optional<String> get(Map<String, String> rest, String name) {
        return Optional.ofNullable(rest.get(name));
    }

    private static @Nullable Instant instant(Map<String, String> rest, String name) {
        return get(rest, name).map(Instant::parse).orElse(null);
    }
}
