package confirmdesk.app;

import confirmdesk.cli.Workplace;

/** Lets tests of the command line work with the real stores and files. */
public final class Workplaces {

    private Workplaces() {}

    public static Workplace real() {
        return new DeskWorkplace();
    }
}
