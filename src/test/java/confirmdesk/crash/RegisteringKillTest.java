package confirmdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the program while a form is filled in: at most the field that was being typed is lost. */
class RegisteringKillTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFieldThatWasLeftIsThere(long seed) throws Exception {
        List<String> said = killAfter(new Random(seed).nextInt(1, 120));

        try (Store store = RegisteringVictim.open(folder.resolve("store"))) {
            assertThat(store.check().problems()).isEmpty();
            for (String line : said) {
                String[] parts = line.split(" ", 3);
                Draft draft =
                        store.drafts().find(new RegistrationNumber(parts[0])).orElseThrow();
                assertThat(draft.get(Field.valueOf(parts[1]))).isEqualTo(parts[2]);
            }
            long drafts =
                    said.stream().map(line -> line.split(" ")[0]).distinct().count();
            assertThat(store.drafts().open().size() - drafts).isBetween(0L, 1L);
        }
    }

    private List<String> killAfter(int lines) throws Exception {
        List<String> said = new ArrayList<>();
        try (Victim victim =
                Victim.start(RegisteringVictim.class, folder.resolve("store").toString())) {
            for (int i = 0; i < lines && victim.line() instanceof String line; i++) {
                said.add(line);
            }
            assertThat(said).isNotEmpty();
            victim.kill();
            while (victim.line() instanceof String line) {
                said.add(line);
            }
        }
        return said;
    }
}
