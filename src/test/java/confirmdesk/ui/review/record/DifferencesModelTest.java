package confirmdesk.ui.review.record;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.review.Bench;
import confirmdesk.ui.review.sheet.FieldRow;
import confirmdesk.ui.review.sheet.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open and folded groups. */
class DifferencesModelTest {

    private final Bench bench = new Bench();
    private final DifferencesModel model = bench.parts.differences();

    @BeforeEach
    void somebodyWithAnotherEmployerLiesOpen() {
        Person now = bench.named("张桂兰");
        bench.desk.addLastYear(now.with(Field.EMPLOYER, "某某乡卫生院").lastYear("202241010001"));
        bench.add(now);
        bench.candidate("冯恩浩");
        bench.review.start();
    }

    @Test
    void whatDiffersIsOpenAndWhatIsTheSameFoldedButNeverHidden() {
        assertThat(model.open()).extracting(Group::name).containsExactly("工作情况");
        assertThat(model.folded()).extracting(Group::name).containsExactly("基本信息", "联系方式", "报考信息", "教育情况");
    }

    @Test
    void ofAnOpenGroupOnlyTheDifferencesAreShown() {
        Group work = model.open().getFirst();
        assertThat(model.rows(work)).extracting(FieldRow::label).containsExactly("工作单位");
    }

    @Test
    void aGroupOpensWithAllItsFieldsAndFoldsAgain() {
        Group basic = model.folded().getFirst();
        model.toggle(basic);
        assertThat(model.open()).extracting(Group::name).contains("基本信息");
        assertThat(model.rows(basic)).hasSize(basic.rows().size());
        model.toggle(basic);
        assertThat(model.open()).extracting(Group::name).containsExactly("工作情况");
    }

    @Test
    void theKeyShowsEverythingAndIsRemembered() {
        bench.commands.press("D");
        assertThat(model.folded()).isEmpty();
        assertThat(model.rows(model.open().getFirst())).hasSize(4);
        assertThat(bench.settings.onlyDifferences().get()).isFalse();
        bench.commands.press("d");
        assertThat(bench.settings.onlyDifferences().get()).isTrue();
    }

    @Test
    void theNextPersonBeginsFoldedAgain() {
        model.toggle(model.folded().getFirst());
        bench.parts.people().next();
        bench.parts.people().previous();
        assertThat(model.opened()).isEmpty();
    }
}
