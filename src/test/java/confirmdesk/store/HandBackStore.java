package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A store of three made-up people, the first of them confirmed, and what is done about handing them back. */
final class HandBackStore implements AutoCloseable {

    static final List<Registration> PEOPLE =
            Stream.generate(new MadeUp(6)::registration).limit(3).toList();

    final Store store;

    HandBackStore(Path folder) {
        store = Stores.open(folder);
        Stores.take(store, PEOPLE);
        confirm(0);
    }

    void handBack(byte[] bytes) {
        store.handBacks().keep(parcel(bytes));
    }

    HandBacks.Parcel parcel(byte[] bytes) {
        return parcel(bytes, standing(0));
    }

    static HandBacks.Parcel parcel(byte[] bytes, HandBacks.Standing standing) {
        Result result = standing.handover().now();
        HandBacks.Line line =
                new HandBacks.Line(standing.id(), result.number(), result.state(), result.told(), standing.lastAct());
        return new HandBacks.Parcel(
                1,
                Sha256.hex(bytes),
                "1人",
                List.of(line),
                sink -> {
                    for (int from = 0; from < bytes.length; from += 1 << 20) {
                        sink.accept(Arrays.copyOfRange(bytes, from, Math.min(from + (1 << 20), bytes.length)));
                    }
                },
                Stores.CLERK,
                Stores.AT);
    }

    void answer(Answer answer, String words) {
        Decisions.Change opening = Deciding.change(now(0), Act.REFUSED_BY_CENTRE, State.PENDING, Stores.CLERK);
        long opened = store.handBacks()
                .answer(
                        new HandBacks.Answers(
                                1,
                                List.of(new HandBacks.Answered(PEOPLE.getFirst().number(), answer, words, opening)),
                                "第1号",
                                Stores.CLERK,
                                Stores.AT),
                        Comparisons.of(store));
        assertThat(opened).isEqualTo(1);
    }

    void confirm(int person) {
        store.decisions().apply(Deciding.confirm(store, PEOPLE.get(person)));
    }

    void replacePhoto(int person, byte[] photo) {
        CaseFile file = now(person);
        assertThat(store.photos()
                        .replace(new Photos.Replacement(
                                file.id(),
                                file.version(),
                                file.registration().number(),
                                HandedIn.whole(new byte[] {9}),
                                photo,
                                "",
                                Stores.CLERK,
                                Stores.AT)))
                .isTrue();
    }

    HandBacks.Standing standing(int person) {
        return store.handBacks().find(PEOPLE.get(person).number()).orElseThrow();
    }

    CaseFile now(int person) {
        return Deciding.now(store, PEOPLE.get(person));
    }

    @Override
    public void close() {
        store.close();
    }
}
