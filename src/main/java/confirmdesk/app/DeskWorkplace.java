package confirmdesk.app;

import confirmdesk.cli.Status;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.kinds.FirstLook;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

/** Opens stores for the command line, and the window. */
public final class DeskWorkplace implements Workplace {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Adapters adapters = new Adapters();

    @Override
    public Opening open(Place place, Access access) {
        Clerk clerk = Staff.atTheComputer();
        Clock clock = place.today().map(DeskWorkplace::clockOn).orElse(Clock.systemUTC());
        Path folder = place.folder().orElseGet(Places::realStore);
        confirmdesk.store.Opening opening = switch (access) {
            case READ -> adapters.stores().open(folder, confirmdesk.store.sql.Access.READ);
            case WRITE -> adapters.stores().open(folder, confirmdesk.store.sql.Access.WRITE);
            case MAKE -> adapters.stores().openOrMake(folder, kind(folder), clerk, clock.instant());
        };
        return switch (opening) {
            case confirmdesk.store.Opening.Refused refused -> new Opening.Refused(refused.why());
            case confirmdesk.store.Opening.Opened opened -> opened(opened.store(), place, clerk, clock);
        };
    }

    private Opening opened(Store store, Place place, Clerk clerk, Clock clock) {
        if (place.today().isPresent() && store.info().kind() == StoreInfo.Kind.REAL) {
            store.close();
            return new Opening.Refused(Message.of("store.todayOnReal"));
        }
        return new OpenStore(store, new Wiring(adapters, store, clerk, clock).useCases());
    }

    /** What a store that is made in this folder is; only the user's own store is real. */
    private static StoreInfo.Kind kind(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (place.equals(Places.realStore().toAbsolutePath().normalize())) {
            return StoreInfo.Kind.REAL;
        }
        return place.equals(Places.practiceStore().toAbsolutePath().normalize())
                ? StoreInfo.Kind.PRACTICE
                : StoreInfo.Kind.TEST;
    }

    /** A clock that runs as usual, but on another day. */
    private static Clock clockOn(LocalDate day) {
        Clock now = Clock.system(ZONE);
        return Clock.offset(
                now, Duration.ofDays(day.toEpochDay() - LocalDate.now(now).toEpochDay()));
    }

    @Override
    public MadeUpBatches madeUpBatches() {
        return adapters.madeUpBatches;
    }

    @Override
    public Optional<Message> objection(List<Path> files) {
        return files.stream()
                .map(FirstLook::objection)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Status openWindow(Place place, Locale language) {
        Path folder = place.folder().orElseGet(Places::realStore);
        StoreInfo.Kind kind = kind(folder) == StoreInfo.Kind.PRACTICE ? StoreInfo.Kind.PRACTICE : StoreInfo.Kind.REAL;
        Application.launch(DeskApplication.class, folder.toString(), kind.name());
        return Status.DONE;
    }

    /** A store and what can be done with it. */
    private record OpenStore(Store store, UseCases useCases) implements Opening.Opened {
        @Override
        public void close() {
            store.close();
        }
    }
}
