package confirmdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** A command that works on the store. */
public abstract class StoreCommand implements Callable<Integer> {

    private final Session session;

    protected StoreCommand(Session session) {
        this.session = session;
    }

    /** What the command does with the store, once its options are known. */
    protected abstract Workplace.Access access();

    /** The files that the command reads: they are looked at before a store is opened or made on their account. */
    protected List<Path> reads() {
        return List.of();
    }

    protected abstract Status run(UseCases desk, Terminal terminal);

    @Override
    public final Integer call() {
        Status status = session.canRead(reads())
                ? session.with(access(), desk -> run(desk, session.terminal()))
                : Status.REFUSED;
        return status.code();
    }
}
