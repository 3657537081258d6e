package confirmdesk.domain;

import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.IdType;
import confirmdesk.domain.examyear.IdTypes;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.examyear.NoticeTemplate;
import confirmdesk.domain.examyear.PaymentRule;
import confirmdesk.domain.examyear.Placeholder;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.examyear.Specialty;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.examyear.WithdrawalWords;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import confirmdesk.domain.requirements.Requirements;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small exam years for tests of the rules. */
public final class Years {

    private static final Set<Field> NOT_COMPARED = Set.of(
            Field.REGISTRATION_NUMBER,
            Field.CHOSEN_BASIC,
            Field.CHOSEN_RELATED,
            Field.CHOSEN_PROFESSIONAL,
            Field.CHOSEN_PRACTICE,
            Field.FORM_CODE);

    private Years() {}

    /** 河南 confirms automatically, 云南 doesn't; contact data don't count, years of work may grow by one. */
    public static ExamYear year() {
        return year(List.of(), List.of());
    }

    public static ExamYear year(List<Window> windows, List<Fee> fees) {
        return payingBy(List.of(), windows, fees);
    }

    /** With rules for the region's review. */
    public static ExamYear payingBy(List<PaymentRule> rules, List<Window> windows, List<Fee> fees) {
        return new ExamYear(
                2023,
                Set.of("河南", "北京"),
                compared(),
                windows,
                fees,
                rules,
                new PhotoProfile("made up", 45 * 1024, 200 * 1024, 295, 413, 600, 840, Map.of()),
                List.of(),
                Map.of(
                        "201", new Specialty("201", "药学", "初级（师）", "人机对话"),
                        "203", new Specialty("203", "护理学", "初级（师）", "纸笔"),
                        "366", new Specialty("366", "药学", "中级", "人机对话")),
                "人机对话",
                60,
                new IdTypes(List.of(
                        new IdType("居民身份证", Set.of("身份证", "二代身份证")),
                        new IdType("护照", Set.of()),
                        new IdType("军官证", Set.of()))),
                new HeaderWords(Map.of()),
                names("呂吕", "俞俞", "兪俞", "戶户", "張张", "國国"),
                Map.of("110", "109", "212", "211"),
                List.of(
                        new MergePaper("1", "有效证件", "现用证件", "identity document"),
                        new MergePaper("2", "证明材料", "公安证明", "police certificate"),
                        new MergePaper("3", "证明材料", "户口簿", "household register")),
                Requirements.NONE,
                new WithdrawalWords(Map.of("报名状态", Set.of("撤回", "已撤销"))),
                notices(),
                Map.of());
    }

    /** With reasons to turn down and to send back. */
    public static ExamYear withReasons(List<Reason> reasons) {
        return with(year(), reasons, Requirements.NONE);
    }

    /** The same year asking for something else. */
    public static ExamYear asking(ExamYear year, Requirements requirements) {
        return with(year, year.reasons(), requirements);
    }

    private static ExamYear with(ExamYear year, List<Reason> reasons, Requirements requirements) {
        return new ExamYear(
                year.year(),
                year.autoConfirmRegions(),
                year.comparedFields(),
                year.windows(),
                year.fees(),
                year.paymentRules(),
                year.photo(),
                reasons,
                year.specialties(),
                year.defaultMode(),
                year.passMark(),
                year.idTypes(),
                year.headerWords(),
                year.names(),
                year.successors(),
                year.mergePapers(),
                requirements,
                year.withdrawal(),
                year.notices(),
                year.examples());
    }

    /** Variants written as pairs of characters, the common writing last; U+E81A is 㑳 as GBK assigned it. */
    public static NameVariants names(String... pairs) {
        Map<Integer, Integer> common = Stream.of(pairs)
                .map(pair -> pair.codePoints().toArray())
                .filter(pair -> pair[0] != pair[1])
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new NameVariants(common, Map.of(0xE81A, 0x3473));
    }

    /** One short notice of each kind. */
    private static List<NoticeTemplate> notices() {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> new NoticeTemplate(
                        kind,
                        kind.name(),
                        "{考试年度} " + kind,
                        "{姓名} {证件编号}"
                                + (kind.tellsReasons() ? " {原因}" : "")
                                + (kind.canSay(Placeholder.AMOUNT) ? " {应缴金额}" : "")))
                .toList();
    }

    private static List<ComparedField> compared() {
        return Arrays.stream(Field.values())
                .filter(f -> f.group() != FieldGroup.RESULT && !NOT_COMPARED.contains(f))
                .map(f -> new ComparedField(f, f.group(), f == Field.YEARS, f.group() != FieldGroup.CONTACT))
                .toList();
    }
}
