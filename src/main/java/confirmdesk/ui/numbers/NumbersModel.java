package confirmdesk.ui.numbers;

import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.numbers.SiteNumbers.Figures;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The site's figures: counted anew whenever the screen is shown, and written as a workbook. */
public final class NumbersModel {

    /** How many days the chart shows: a desk is open about two weeks. */
    private static final int DAYS = 14;

    private static final Dialogs.FileKind XLSX = new Dialogs.FileKind(Message.of("numbers.kind"), List.of("*.xlsx"));

    private final SiteNumbers siteNumbers;
    private final ExportNumbers exportNumbers;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clerk clerk;
    private final Latest counting;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Figures> figures = new SimpleObjectProperty<>();
    private final ObjectProperty<Breakdown> breakdown = new SimpleObjectProperty<>(Breakdown.LEVEL);
    private final ObservableList<DayBar> days = FXCollections.observableArrayList();
    private final ObservableList<GroupLine> lines = FXCollections.observableArrayList();

    public NumbersModel(
            SiteNumbers siteNumbers,
            ExportNumbers exportNumbers,
            Tasks tasks,
            Dialogs dialogs,
            Navigator navigator,
            Clerk clerk) {
        this.siteNumbers = siteNumbers;
        this.exportNumbers = exportNumbers;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clerk = clerk;
        counting = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
        breakdown.subscribe((before, now) -> breakDown());
    }

    /** What the tiles say; nothing while it is being counted. */
    public ObservableValue<Totals> totals() {
        return figures.map(Totals::of);
    }

    /** The last two weeks, the newest day last. */
    public ObservableList<DayBar> days() {
        return FXCollections.unmodifiableObservableList(days);
    }

    public ObjectProperty<Breakdown> breakdown() {
        return breakdown;
    }

    /** What the breakdown shows, the most first. */
    public ObservableList<GroupLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    public Work work() {
        return work;
    }

    /** How writing ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        for (Breakdown by : Breakdown.values()) {
            commands.with(by.key(), Integer.toString(by.ordinal() + 1), () -> breakdown.set(by));
        }
        commands.with("numbers.export", "S", this::export);
    }

    /** Writes the figures and whom to call as a workbook. */
    public void export() {
        if (!work.running().get()) {
            dialogs.saveFile(Message.of("numbers.save-title"), Message.of("numbers.name"), XLSX)
                    .ifPresent(file -> tasks.follow(work, progress -> exported(file), result::set));
        }
    }

    private void shown(View view) {
        if (view == View.NUMBERS) {
            result.set(null);
            counting.run(siteNumbers::now, this::show);
        }
    }

    private void show(Figures now) {
        figures.set(now);
        days.setAll(lastDays(now));
        breakDown();
    }

    /** Two weeks without a gap: up to today, or up to the last day of work if that is longer ago. */
    private static List<DayBar> lastDays(Figures now) {
        LocalDate lastWork =
                now.days().isEmpty() ? now.today() : now.days().getLast().date();
        LocalDate end = lastWork.isAfter(now.today().minusDays(DAYS)) ? now.today() : lastWork;
        Map<LocalDate, Day> byDate = now.days().stream().collect(Collectors.toMap(Day::date, Function.identity()));
        return end.minusDays(DAYS - 1L)
                .datesUntil(end.plusDays(1))
                .map(date -> DayBar.of(byDate.getOrDefault(date, new Day(date, Map.of()))))
                .toList();
    }

    private void breakDown() {
        Figures now = figures.get();
        if (now != null) {
            lines.setAll(
                    switch (breakdown.get()) {
                        case LEVEL -> groups(now, Grouping.LEVEL);
                        case SPECIALTY -> groups(now, Grouping.SPECIALTY);
                        case EMPLOYER -> groups(now, Grouping.EMPLOYER);
                        case SITE -> groups(now, Grouping.SITE);
                        case REASON -> now.reasons().stream().map(GroupLine::of).toList();
                    });
        }
    }

    private static List<GroupLine> groups(Figures now, Grouping by) {
        return now.by(by).stream().map(GroupLine::of).toList();
    }

    private Notice exported(Path file) {
        try {
            return switch (exportNumbers.export(file, clerk)) {
                case ExportNumbers.Exported(long number, Path out, String sha256) ->
                    Notice.good("numbers.exported", Long.toString(number), out.toString());
                case ExportNumbers.WrongEnding(String ending) -> Notice.warn("numbers.wrong-ending", ending);
            };
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }
}
