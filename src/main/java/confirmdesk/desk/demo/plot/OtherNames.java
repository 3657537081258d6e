package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Names;
import confirmdesk.domain.registration.Field;
import java.util.List;

/** Twists about names: other writings of one name, and really other names. */
final class OtherNames {

    /** This year's and last year's writing of a surname. */
    private static final List<String> SURNAMES = List.of("吕呂", "呂吕", "俞兪", "户戶", "黄黃", "閆闫", "黃黄");
    /** Characters that GBK doesn't have. */
    private static final String NOT_IN_GBK = "𬞟𬬩𬭚𬍛𬭎";

    private static final String DOTS = "•‧∙⋅・･．.●";
    /** The private-use code that GBK assigned to 㑳; source: the contract of the product, part names. */
    private static final String ASSIGNED = "\uE81A";

    private OtherNames() {}

    static void dot(Draft draft) {
        String name = Names.withDot(draft.dice());
        draft.both(Field.NAME, name);
        draft.change(Field.NAME, name.replace("·", draft.dice().characterOf(DOTS)));
    }

    static void surnameInOldForm(Draft draft) {
        String writings = draft.dice().of(SURNAMES);
        String given = Names.given(draft.dice(), draft.person().sitter().female());
        draft.change(Field.NAME, writings.substring(0, 1) + given);
        draft.had(Field.NAME, writings.substring(1) + given);
    }

    static void questionMark(Draft draft) {
        unknownCharacter(draft, "?");
    }

    static void privateUse(Draft draft) {
        unknownCharacter(draft, "\uE4C6");
    }

    private static void unknownCharacter(Draft draft, String sign) {
        draft.change(Field.NAME, "陈" + draft.dice().characterOf(NOT_IN_GBK));
        draft.had(Field.NAME, "陈" + sign);
    }

    static void assignedPrivateUse(Draft draft) {
        draft.change(Field.NAME, "张㑳");
        draft.had(Field.NAME, "张" + ASSIGNED);
    }

    /** Took another given name. */
    static void otherName(Draft draft) {
        String given = Names.given(draft.dice(), draft.person().sitter().female());
        draft.both(Field.NAME, "周" + given);
        draft.change(Field.NAME, "周" + (given.startsWith("若") ? "安" : "若") + given);
    }
}
