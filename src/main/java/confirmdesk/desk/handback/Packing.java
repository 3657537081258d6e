package confirmdesk.desk.handback;

import confirmdesk.desk.progress.Counting;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.handback.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fills the zip of one hand-back; of each registration it remembers only what has to be kept. */
final class Packing {

    private final HandBacks handBacks;
    private final Handovers handovers;
    private final boolean everything;
    private final Map<String, String> reasons;
    private final List<HandBacks.Line> lines = new ArrayList<>();
    private final Map<State, Long> told = new EnumMap<>(State.class);
    private final Map<State, Long> all = new EnumMap<>(State.class);
    private final Map<HandBacks.Line, String> photos = new LinkedHashMap<>();
    private boolean photoGone;

    Packing(HandBacks handBacks, Handovers handovers, boolean everything, List<Reason> reasons) {
        this.handBacks = handBacks;
        this.handovers = handovers;
        this.everything = everything;
        this.reasons =
                reasons.stream().collect(Collectors.toMap(Reason::code, Reason::chinese, (first, twin) -> first));
    }

    void fill(HandBackFiles.Package zip, HandBackFiles.Heading heading, Progress progress) {
        zip.results(sink -> {
            Consumer<HandBackFiles.Line> counting = new Counting<>(sink, progress, 0);
            handovers.forEach(standing -> take(standing, counting));
        });
        photos.forEach((line, sha256) -> handBacks
                .photo(sha256)
                .ifPresentOrElse(photo -> zip.photo(line.number(), photo), () -> photoGone = true));
        long registered =
                lines.stream().filter(line -> line.number().isOfDesk()).count();
        zip.counts(new HandBackFiles.Counts(told, all, photos.size(), registered));
        handovers
                .enclosures()
                .forEach(enclosure -> zip.enclosure(
                        enclosure,
                        () -> lines.stream().map(HandBacks.Line::number).iterator()));
        zip.manifest(heading);
    }

    List<HandBacks.Line> lines() {
        return lines;
    }

    long photos() {
        return photos.size();
    }

    long withdrawn() {
        return told.getOrDefault(State.PENDING, 0L);
    }

    /** Whether somebody took a photo back while the zip was being filled. */
    boolean isPhotoGone() {
        return photoGone;
    }

    private void take(HandBacks.Standing standing, Consumer<HandBackFiles.Line> sink) {
        Handover handover = standing.handover();
        Result result = handover.now();
        all.merge(result.state(), 1L, Long::sum);
        Optional<Turn> turn = everything ? handover.turnAmongAll() : handover.turn();
        turn.ifPresent(why -> {
            HandBacks.Line line = new HandBacks.Line(
                    standing.id(), result.number(), result.state(), result.told(), standing.lastAct());
            lines.add(line);
            told.merge(result.state(), 1L, Long::sum);
            if (!result.photo().isEmpty()) {
                photos.put(line, result.photo());
            }
            sink.accept(new HandBackFiles.Line(result, why, words(result)));
        });
    }

    private List<String> words(Result result) {
        return result.reasonCodes().stream()
                .map(code -> reasons.getOrDefault(code, code))
                .toList();
    }
}
