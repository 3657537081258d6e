package confirmdesk.cli.program;

import confirmdesk.cli.Status;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A workplace whose store can't be opened. */
final class ClosedWorkplace implements Workplace {

    final List<Place> opened = new ArrayList<>();
    final Asked batches = new Asked();

    @Override
    public Opening open(Place place, Access access) {
        opened.add(place);
        return new Opening.Refused(Message.of("cli.bug", "closed"));
    }

    @Override
    public Status openWindow(Place place, Locale language) {
        opened.add(place);
        return Status.DONE;
    }

    @Override
    public Optional<Message> objection(List<Path> files) {
        return Optional.empty();
    }

    @Override
    public MadeUpBatches madeUpBatches() {
        return batches;
    }

    /** Remembers how much is asked for. */
    static final class Asked implements MadeUpBatches {

        String what = "";

        @Override
        public Written write(Path folder, long records, long seed, Progress progress) {
            what = folder + " " + records + " " + seed;
            return new Written(
                    folder.resolve("this.csv"),
                    folder.resolve("last.csv"),
                    folder.resolve("this.zip"),
                    folder.resolve("last.zip"));
        }
    }
}
