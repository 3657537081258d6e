package confirmdesk.ui.common;

import java.net.URL;
import java.util.Locale;

/** Every FXML file of the program, one constant each; {@code IMPORT_ROWS} stands for {@code import-rows.fxml}. */
public enum View {
    SHELL,
    SEARCH,
    QUEUE,
    PALETTE,
    KEYS,
    REVIEW,
    PEOPLE,
    RECORD,
    RECORD_HEAD,
    PHOTOS,
    SUBJECTS,
    DIFFERENCES,
    PAPERS,
    HISTORY,
    ACTIONS,
    REASONS,
    ASK,
    SLIPS,
    AUTOMATIC,
    IMPORT,
    IMPORT_FILES,
    IMPORT_COLUMNS,
    IMPORT_REPORT,
    IMPORT_TAKEN,
    PHOTO,
    PHOTO_FRAMES,
    PHOTO_WHOLE,
    PHOTO_TURNS,
    PHOTO_WATCH,
    PHOTO_CHECK,
    PHOTO_CHECK_FOUND,
    PHOTO_CHECK_PICTURES,
    PHOTO_GUIDES,
    PHOTO_EDIT,
    SETTLING,
    DOUBT,
    PAYMENTS,
    PAYMENTS_LIST,
    PAYMENTS_RETURN,
    PAYMENTS_OPEN,
    PAYMENTS_CARRY,
    PAYMENTS_BALANCE,
    NOTICES,
    DEADLINES,
    OVERDUE,
    NUMBERS,
    NUMBERS_DAYS,
    HAND_BACK,
    HAND_BACK_LISTS,
    HAND_BACK_RECEIPT,
    HAND_BACK_MARK,
    RULES,
    RULES_PLAN,
    LOOK,
    JOURNAL,
    CHECK,
    DAY_SHEET,
    REGISTERING,
    REGISTERING_DRAFTS,
    REGISTERING_PAGE,
    REGISTERING_PHOTO;

    /** Where the file lies among the resources. */
    public URL file() {
        String path = "/fxml/" + fileName();
        URL found = View.class.getResource(path);
        if (found == null) {
            throw new IllegalStateException("missing " + path);
        }
        return found;
    }

    /** The file's name without its folder. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".fxml";
    }
}
