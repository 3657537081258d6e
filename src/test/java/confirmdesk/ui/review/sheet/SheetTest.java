package confirmdesk.ui.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import confirmdesk.domain.Person;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.Bench;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the screen says of an open registration. */
class SheetTest {

    private final Bench bench = new Bench();
    private final Person now = bench.named("张桂兰");

    @Test
    void theIdNumberIsWholeOnTheOpenRecord() {
        assertThat(open(now).head().idNumber()).isEqualTo(now.values().get(Field.ID_NUMBER));
    }

    @Test
    void aCharacterThatCannotBeDrawnShowsItsCodeInTheHeadAndBesideLastYear() {
        Person rare = now.with(Field.NAME, "𠮷桂兰");
        Sheet sheet = open(rare, rare);

        assertThat(sheet.head().name()).isEqualTo("〔U+20BB7〕桂兰");
        assertThat(group(sheet, "基本信息").rows().getFirst().values().now().stream()
                        .map(Marks.Run::text)
                        .collect(Collectors.joining()))
                .isEqualTo("〔U+20BB7〕桂兰");
    }

    @Test
    void groupsWithChangesComeFirstAndSayHowMany() {
        Sheet sheet = open(now.with(Field.EMPLOYER, "某某乡卫生院").with(Field.EMPLOYER_KIND, "乡镇卫生院"));
        assertThat(sheet.groups())
                .extracting(Group::name, Group::summary)
                .startsWith(tuple("工作情况", "2 处变化"))
                .contains(tuple("教育情况", "相同 5"));
    }

    @Test
    void oneMoreYearOfWorkIsNormalGrowthAndNoChange() {
        Group work = group(open(now.with(Field.YEARS, "8")), "工作情况");
        assertThat(work.summary()).isEqualTo("相同 3、正常增长 1");
        assertThat(work.rows())
                .filteredOn(r -> r.likeness() == Likeness.CHANGED_AS_EXPECTED)
                .extracting(FieldRow::remark)
                .containsExactly("正常增长");
    }

    @Test
    void whatIsOnlyWrittenDifferentlyIsSaidSo() {
        String phone = now.values().get(Field.PHONE);
        assertThat(group(open(now.with(Field.PHONE, "+86 " + phone)), "联系方式").summary())
                .isEqualTo("相同 2、写法不同 1");
    }

    @Test
    void subjectsShowLastYearsScoreAndWhatIsTooManyOrTooFew() {
        Sheet sheet = open(now.with(Field.CHOSEN_BASIC, "是").with(Field.CHOSEN_PRACTICE, "否"), now);
        assertThat(sheet.subjects())
                .extracting(SubjectRow::score, SubjectRow::passed, SubjectRow::due, SubjectRow::differs)
                .containsExactly(
                        tuple("72", true, false, "多报"),
                        tuple("60", true, false, ""),
                        tuple("59", false, true, ""),
                        tuple("", false, true, "少报"));
    }

    @Test
    void saysWhichConditionsOfAutomaticConfirmationFailed() {
        Sheet sheet = open(now.with(Field.EMPLOYER, "某某乡卫生院"));
        assertThat(sheet.automatic()).isFalse();
        assertThat(sheet.unmet()).isEqualTo("工作单位有变化");
    }

    @Test
    void aChangedIdShowsTheSuggestedRecordWithWhatSpeaksForAndAgainst() {
        Sheet sheet = open(now.with(Field.ID_NUMBER, "410102196503079999").with(Field.ADDRESS, "别处"));
        assertThat(sheet.head().outcome()).isEqualTo("证件有变");
        assertThat(sheet.head().outcomeTone()).isEqualTo(Tone.BAD);
        assertThat(sheet.suggestions().getFirst().signs())
                .contains(new Suggestion.Sign("手机", true), new Suggestion.Sign("通讯地址", false));
        assertThat(sheet.warnings()).contains("证件与上年不同，未合并成绩则上年成绩作废");
    }

    @Test
    void withoutARecordOfLastYearThisYearsAnswersStandAlone() {
        bench.add(now);
        bench.review.start();
        Sheet sheet = bench.sheet();
        assertThat(sheet.compared()).isFalse();
        assertThat(sheet.groups()).noneMatch(Group::compared);
        assertThat(group(sheet, "基本信息").rows()).extracting(FieldRow::label).contains("姓名", "证件编号");
    }

    @Test
    void theSameInEnglish() {
        open(now.with(Field.EMPLOYER, "某某乡卫生院"));
        bench.words.speak(Locale.ENGLISH);
        assertThat(bench.sheet().unmet()).isEqualTo("Employer changed");
        assertThat(group(bench.sheet(), "Work").summary()).isEqualTo("1 changed");
    }

    private Sheet open(Person before) {
        return open(now, before);
    }

    private Sheet open(Person thisYear, Person before) {
        bench.desk.addLastYear(before.lastYear("202241010001"));
        bench.add(thisYear);
        bench.review.start();
        return bench.sheet();
    }

    private static Group group(Sheet sheet, String name) {
        return sheet.groups().stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
