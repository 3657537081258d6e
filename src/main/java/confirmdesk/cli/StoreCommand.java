package confirmdesk.cli;

import java.util.concurrent.Callable;

/** A command that works on the store. */
public abstract class StoreCommand implements Callable<Integer> {

    private final Session session;

    protected StoreCommand(Session session) {
        this.session = session;
    }

    /** What the command does with the store, once its options are known. */
    protected abstract Workplace.Access access();

    protected abstract Status run(UseCases desk, Terminal terminal);

    @Override
    public final Integer call() {
        return session.with(access(), desk -> run(desk, session.terminal())).code();
    }
}
