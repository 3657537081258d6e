package confirmdesk.cli.program;

import confirmdesk.cli.Status;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A workplace that breaks. */
record BrokenWorkplace(Throwable how) implements Workplace {

    @Override
    public Opening open(Place place, Access access) {
        throw this.<RuntimeException>unchecked();
    }

    @Override
    public Status openWindow(Place place, Locale language) {
        throw this.<RuntimeException>unchecked();
    }

    @Override
    public Optional<Message> objection(List<Path> files) {
        return Optional.empty();
    }

    @Override
    public MadeUpBatches madeUpBatches() {
        throw this.<RuntimeException>unchecked();
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> T unchecked() throws T {
        throw (T) how;
    }
}
