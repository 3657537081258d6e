package confirmdesk.desk.handback;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However decisions, hand-backs and receipts follow each other, the centre comes to know what the site knows. */
class HandBackLawTest {

    private static final Path ZIP = Path.of("交回.zip");
    private static final int PEOPLE = 8;

    private final InMemoryDesk desk = new InMemoryDesk();
    private final Map<RegistrationNumber, State> centreKnows = new HashMap<>();
    private long exports;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theCentreComesToKnowWhatTheSiteKnows(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            desk.add(thisYear(i));
        }
        for (int i = 0; i < 60; i++) {
            act(random);
        }
        handBack(random, 0);

        for (int i = 0; i < PEOPLE; i++) {
            State here = state(i);
            State there = centreKnows.getOrDefault(thisYear(i).number(), State.PENDING);
            assertThat(there).as("person %d", i).isEqualTo(here);
        }
        assertThat(desk.handingBack().show().overview().due()).isEmpty();
    }

    private void act(Random random) {
        Look look = Look.newest(thisYear(random.nextInt(PEOPLE)).number());
        switch (random.nextInt(6)) {
            case 0, 1 -> desk.confirm().confirm(look, Grounds.NONE, CLERK);
            case 2 -> desk.reject().reject(look, List.of("101"), "", CLERK);
            case 3 -> desk.sendBack().sendBack(look, List.of("501"), "", CLERK);
            case 4 -> desk.undo().undo(look.number(), CLERK, "李芳");
            default -> handBack(random, random.nextInt(3));
        }
    }

    /** Hands back; the centre answers each in turn. @param refuses of three it refuses so many */
    private void handBack(Random random, int refuses) {
        Centre centre = new Centre(desk.files);
        Map<RegistrationNumber, State> told = new HashMap<>();
        desk.handBacks.forEach(standing -> {
            Handover handover = standing.handover();
            if (handover.turn().isPresent()) {
                told.put(handover.now().number(), handover.now().state());
            }
        });
        ResultsExport ended = desk.handingBack().export().export(ZIP, false, CLERK, Progress.UNWATCHED);
        if (!(ended instanceof ResultsExport.Exported)) {
            assertThat(told).isEmpty();
            return;
        }
        exports++;
        told.forEach((number, state) -> {
            boolean accepts = random.nextInt(3) >= refuses;
            centre.says(exports, number.value(), accepts ? "接受" : "退回");
            centreKnows.put(number, accepts ? state : State.PENDING);
        });
        assertThat(desk.handingBack().receipt().take(centre.receipt("回执.csv"), CLERK))
                .isInstanceOf(ReceiptResult.Taken.class);
    }

    private State state(int person) {
        return desk.registrations.open(thisYear(person).number()).orElseThrow().state();
    }
}
