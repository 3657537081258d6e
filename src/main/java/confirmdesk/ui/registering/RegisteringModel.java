package confirmdesk.ui.registering;

import confirmdesk.desk.registering.SubmitDraft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Gap;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Signal;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Leads through the pages of a draft; several drafts may lie open, and one is on the screen. */
public final class RegisteringModel {

    private final Verbs verbs;
    private final Tasks tasks;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Clerk clerk;
    private final DraftsModel drafts;
    private final Edits edits;

    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.START);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final Signal focusWanted = new Signal();

    public RegisteringModel(Verbs verbs, Tasks tasks, Worklist worklist, Navigator navigator, Clerk clerk) {
        this.verbs = verbs;
        this.tasks = tasks;
        this.worklist = worklist;
        this.navigator = navigator;
        this.clerk = clerk;
        drafts = new DraftsModel(verbs.begin(), tasks);
        edits = new Edits(verbs.fill(), tasks, () -> {
            say(Notice.warn("registering.gone"));
            drafts.list();
        });
        edits.form().subscribe(drafts::show);
        navigator.shown().subscribe(view -> {
            if (view == View.REGISTERING) {
                drafts.list();
            }
        });
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        ObservableValue<Boolean> open = edits.form().map(form -> true).orElse(false);
        commands.withEnter("registering.begin", open.map(there -> !there), this::begin)
                .with("registering.next", "PgDn", open, this::next)
                .with("registering.previous", "PgUp", open, this::previous)
                .with("registering.submit", "Ctrl+S", open, this::submit)
                .with("registering.begin-another", "N", open, this::begin)
                .withEscape(this::back);
    }

    /** The drafts that lie open. */
    public DraftsModel drafts() {
        return drafts;
    }

    /** The form that lies open. */
    public Edits edits() {
        return edits;
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /** What there is to say, such as what keeps a page from being checked off. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The first field of the page is to have the focus. */
    public Signal focusWanted() {
        return focusWanted;
    }

    public void begin() {
        edits.commit();
        tasks.run(
                () -> verbs.begin().begin(clerk),
                begun -> begun.ifPresentOrElse(this::open, () -> say(Notice.warn("registering.no-year"))));
    }

    /** Goes on with a draft where somebody was interrupted. */
    public void goOn(RegistrationNumber number) {
        edits.commit();
        tasks.run(() -> verbs.begin().goOn(number), found -> found.ifPresentOrElse(this::open, drafts::list));
    }

    /** Checks the page off and goes to the next one; says what keeps it from that. */
    public void next() {
        edits.commit();
        Page now = page.get();
        edits.run(draft -> verbs.fill().check(draft, now), form -> {
            List<Gap> gaps = verbs.fill().open(form, now);
            if (!gaps.isEmpty()) {
                say(gaps);
            } else if (now.ordinal() + 1 < Page.values().length) {
                show(Page.values()[now.ordinal() + 1]);
            } else {
                say(Notice.good("registering.all-pages"));
            }
        });
    }

    public void previous() {
        edits.commit();
        show(Page.values()[Math.max(0, page.get().ordinal() - 1)]);
    }

    /** Shows a page. */
    public void show(Page wanted) {
        edits.commit();
        notice.set(null);
        page.set(wanted);
        focusWanted.fire();
    }

    /** Submits the draft, or says what is missing and goes there. */
    public void submit() {
        edits.commit();
        edits.run(verbs.fill()::again, this::submit);
    }

    private void submit(Form form) {
        RegistrationNumber number = form.draft().number();
        tasks.run(() -> verbs.submit().submit(number, clerk), this::submitted);
    }

    private void submitted(SubmitDraft.Result result) {
        switch (result) {
            case SubmitDraft.Submitted(RegistrationNumber number) -> {
                edits.open(null);
                drafts.list();
                worklist.changed().fire();
                worklist.search(number.value());
                worklist.firstWanted().fire();
                navigator.goHome();
            }
            case SubmitDraft.StillOpen(List<Gap> gaps) -> {
                show(gaps.getFirst().page());
                say(gaps);
            }
            case SubmitDraft.Gone _ -> {
                edits.open(null);
                say(Notice.warn("registering.gone"));
                drafts.list();
            }
        }
    }

    /** Discards the draft that was asked about. */
    public void discard() {
        drafts.answered().ifPresent(line -> {
            Form open = edits.form().get();
            if (open != null && open.draft().number().equals(line.number())) {
                edits.open(null);
            }
            tasks.run(() -> verbs.submit().discard(line.number()), gone -> {
                say(Notice.good("registering.discarded", line.number().value()));
                drafts.list();
            });
        });
    }

    /** Leaves the question, else the screen; the draft stays. */
    public void back() {
        if (drafts.answered().isEmpty()) {
            edits.commit();
            navigator.goHome();
        }
    }

    private void open(Form form) {
        edits.open(form);
        Page first = List.of(Page.values()).stream()
                .filter(p -> !form.draft().checked().contains(p))
                .findFirst()
                .orElse(Page.PHOTO);
        show(first);
        drafts.list();
    }

    private void say(List<Gap> gaps) {
        Gap first = gaps.getFirst();
        say(
                gaps.size() == 1
                        ? Notice.warn("registering.gap", first.why())
                        : Notice.warn("registering.gaps", first.why(), gaps.size()));
    }

    private void say(Notice what) {
        notice.set(what);
    }
}
