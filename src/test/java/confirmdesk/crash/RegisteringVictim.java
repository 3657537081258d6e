package confirmdesk.crash;

import confirmdesk.app.Adapters;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.Forms;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import java.nio.file.Path;
import java.time.Clock;

/** Fills in form after form until it is killed: it says on standard output which field is on disk. */
final class RegisteringVictim {

    static final Clerk CLERK = new Clerk("王明");

    private RegisteringVictim() {}

    public static void main(String[] arguments) {
        try (Store store = open(Path.of(arguments[0]))) {
            fixYear(store);
            Forms forms =
                    new Forms(store.drafts(), store.neighbourhood(), store.photos(), store.tables(), Clock.systemUTC());
            BeginDraft begin = new BeginDraft(forms, store::info);
            FillDraft fill = new FillDraft(forms);
            for (int i = 0; i < 100; i++) {
                Draft draft = begin.begin(CLERK).orElseThrow().draft();
                for (Field field : Page.allFields()) {
                    String value = value(draft, field);
                    draft = fill.type(draft, field, value).orElseThrow().draft();
                    System.out.println(draft.number() + " " + field + " " + value);
                    System.out.flush();
                }
            }
        }
    }

    static String value(Draft draft, Field field) {
        return draft.number() + "-" + field.ordinal();
    }

    static Store open(Path folder) {
        return switch (new Adapters()
                .stores()
                .openOrMake(
                        folder, StoreInfo.Kind.TEST, CLERK, Clock.systemUTC().instant())) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused ->
                throw new AssertionError(refused.why().key());
        };
    }

    private static void fixYear(Store store) {
        try (var session = store.imports().begin(CLERK, Clock.systemUTC().instant())) {
            session.fixYear(2023);
            session.commit(ListKind.THIS_YEAR, "");
        }
    }
}
