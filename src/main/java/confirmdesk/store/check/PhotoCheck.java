package confirmdesk.store.check;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.Sha256;
import confirmdesk.store.sql.Database;
import java.util.HashSet;
import java.util.Set;

/** Checks that every photo is what it was and that every link leads to one. */
final class PhotoCheck {

    private static final String LINKS = """
        SELECT batch_photo FROM standing WHERE batch_photo IS NOT NULL
        UNION SELECT photo FROM standing WHERE photo IS NOT NULL
        UNION SELECT original FROM standing WHERE original IS NOT NULL
        UNION SELECT photo FROM act WHERE photo IS NOT NULL
        UNION SELECT original FROM act WHERE original IS NOT NULL
        UNION SELECT photo FROM draft WHERE photo IS NOT NULL
        UNION SELECT original FROM draft WHERE original IS NOT NULL
        UNION SELECT photo FROM last_year_photo\
        """;

    private final Database main;
    private final Database photos;
    private final PhotoBox box;

    PhotoCheck(Database main, Database photos, PhotoBox box) {
        this.main = main;
        this.photos = photos;
        this.box = box;
    }

    void run(Findings findings) {
        findings.during(() -> RowCheck.soundness(photos, findings));
        findings.during(() -> {
            Set<String> there = new HashSet<>(box.names());
            there.forEach(name -> content(name, findings));
            main.read(sql -> sql.list(LINKS, row -> row.text(1))).stream()
                    .filter(name -> !there.contains(name))
                    .forEach(name -> findings.add("store.check.photoMissing", shortened(name)));
        });
    }

    private void content(String name, Findings findings) {
        findings.looked();
        if (!isAsItWas(name)) {
            findings.add("store.check.photo", shortened(name));
        }
    }

    private boolean isAsItWas(String name) {
        try {
            return box.find(name).map(Sha256::of).filter(name::equals).isPresent();
        } catch (StoreTrouble broken) {
            return false;
        }
    }

    /** Enough of the name to speak about it. */
    private static String shortened(String name) {
        return name.substring(0, Math.min(12, name.length()));
    }
}
