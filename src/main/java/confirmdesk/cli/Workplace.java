package confirmdesk.cli;

import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens stores for the commands, so that no command knows how one is kept. */
public interface Workplace {

    /** Opens the store in a folder. */
    Opening open(Place place, Access access);

    /** Opens the window on a store and returns when it is closed. */
    Status openWindow(Place place, Locale language);

    MadeUpBatches madeUpBatches();

    /** Why nothing can be read from one of the files, as far as their beginnings tell. */
    Optional<Message> objection(List<Path> files);

    /**
     * Which store, and which day it is to be.
     *
     * @param folder empty means the user's own store
     * @param today empty means the day of the computer's clock
     */
    record Place(Optional<Path> folder, Optional<LocalDate> today) {}

    /** What a command does with a store; reading works while the window is open on it. */
    enum Access {
        READ,
        WRITE,
        /** Writing, also into a store that is made only now. */
        MAKE
    }

    /** How opening ended. */
    sealed interface Opening {

        /** Open until closed. */
        non-sealed interface Opened extends Opening, AutoCloseable {

            UseCases useCases();

            @Override
            void close();
        }

        record Refused(Message why) implements Opening {}
    }
}
