package confirmdesk.cli.program;

import confirmdesk.cli.Status;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.practice.MadeUpBatches;
import java.util.Locale;

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
    public MadeUpBatches madeUpBatches() {
        throw this.<RuntimeException>unchecked();
    }

    @SuppressWarnings("unchecked")
    private <T extends Throwable> T unchecked() throws T {
        throw (T) how;
    }
}
