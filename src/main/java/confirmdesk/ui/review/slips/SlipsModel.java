package confirmdesk.ui.review.slips;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.slips.Printers;
import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.slips.SlipKind;
import confirmdesk.desk.slips.SlipResult;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.decide.Exchange;
import confirmdesk.ui.review.decide.Panel;
import confirmdesk.ui.review.record.RecordModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The panel of slips: which one, then Enter prints it and S saves it. */
public final class SlipsModel {

    private static final Dialogs.FileKind PDF = new Dialogs.FileKind(Message.of("slip.file-kind"), List.of("*.pdf"));

    private final Paperwork paperwork;
    private final Exchange exchange;
    private final RecordModel record;
    private final Words words;
    private final Dialogs dialogs;
    private final Clerk clerk;
    private final ReadOnlyObjectWrapper<SlipKind> chosen = new ReadOnlyObjectWrapper<>(SlipKind.CONFIRMATION);

    public SlipsModel(
            Paperwork paperwork, Exchange exchange, RecordModel record, Words words, Dialogs dialogs, Clerk clerk) {
        this.paperwork = paperwork;
        this.exchange = exchange;
        this.record = record;
        this.words = words;
        this.dialogs = dialogs;
        this.clerk = clerk;
    }

    public Exchange exchange() {
        return exchange;
    }

    /** The slips by number, and which one is printed or saved. */
    public ObservableValue<List<Choice>> choices() {
        return chosen.map(now -> Arrays.stream(SlipKind.values())
                .map(kind -> new Choice(kind.ordinal() + 1, kind, kind == now))
                .toList());
    }

    /** @param kind its name stands among the texts */
    public record Choice(int number, Enum<?> kind, boolean chosen) {}

    /** Opens the panel with the slip that fits. */
    public void ask() {
        if (exchange.isFree()) {
            record.atHand().ifPresent(opened -> {
                chosen.set(SlipKind.fitting(opened.file().state()));
                exchange.ask(
                        Panel.SLIP,
                        Message.of(
                                "decision.about", opened.file().registration().get(Field.NAME)));
            });
        }
    }

    /** Chooses by number; another number chooses nothing. */
    public void choose(int number) {
        if (number >= 1 && number <= SlipKind.values().length) {
            chosen.set(SlipKind.values()[number - 1]);
        }
    }

    /** Takes a key while the panel is open: digits choose, S saves. @return whether it is open */
    public boolean press(String key) {
        if (!isOpen()) {
            return false;
        }
        if (key.equalsIgnoreCase("S")) {
            save();
        } else if (key.length() == 1) {
            choose(Character.digit(key.charAt(0), 10));
        }
        return true;
    }

    /** Prints. @return whether the panel is open */
    public boolean commit() {
        if (isOpen()) {
            print();
            return true;
        }
        return false;
    }

    public void print() {
        let(paperwork.out()::print, this::printed);
    }

    /** Saves it where the clerk says. */
    public void save() {
        record.atHand().ifPresent(opened -> {
            RegistrationNumber number = opened.file().registration().number();
            Message name = Message.of("slip.file-name", chosen.get(), number.value());
            dialogs.saveFile(Message.of("slip.save-title"), name, PDF)
                    .ifPresent(file -> let(slip -> saved(slip, file), said -> said));
        });
    }

    private boolean isOpen() {
        return exchange.panel().get() == Panel.SLIP;
    }

    /** Makes the slip and lets it out, in the background; {@code says} puts what came of it in words. */
    private <T> void let(Function<Slip, T> out, Function<T, Notice> says) {
        if (exchange.busy().get()) {
            return;
        }
        SlipKind kind = chosen.get();
        Texts texts = words.texts().get();
        record.atHand().ifPresent(opened -> {
            RegistrationNumber number = opened.file().registration().number();
            exchange.work(
                    () -> said(paperwork.make().make(number, kind, clerk, texts), slip -> says.apply(out.apply(slip))),
                    this::say);
        });
    }

    /** What couldn't be done leaves the panel open, so that something else can be tried. */
    private void say(Notice said) {
        if (said.tone() == Tone.GOOD) {
            exchange.close();
        }
        exchange.say(said.tone(), said.text());
    }

    private static Notice said(SlipResult result, Function<Slip, Notice> out) {
        return switch (result) {
            case SlipResult.Made made -> out.apply(made.slip());
            case SlipResult.NotFound none ->
                new Notice(
                        Tone.BAD, Message.of("decision.not-found", none.number().value()));
            case SlipResult.NotFitting not ->
                new Notice(Tone.WARN, Message.of("slip.not-fitting", not.kind(), not.state()));
            case SlipResult.NothingToCompare _ -> new Notice(Tone.WARN, Message.of("slip.nothing-to-compare"));
        };
    }

    private Notice printed(Printers.Printed printed) {
        return switch (printed) {
            case Printers.Printed.Sent sent -> new Notice(Tone.GOOD, Message.of("slip.printed", sent.printer()));
            case Printers.Printed.NoPrinter _ -> new Notice(Tone.WARN, Message.of("slip.no-printer"));
            case Printers.Printed.Failed failed ->
                new Notice(Tone.BAD, Message.of("slip.print-failed", failed.printer()));
        };
    }

    private Notice saved(Slip slip, Path file) {
        try {
            paperwork.out().save(slip, file);
            return new Notice(Tone.GOOD, Message.of("slip.saved", file.toString()));
        } catch (FileTrouble trouble) {
            return new Notice(Tone.BAD, trouble.why());
        }
    }
}
