package confirmdesk.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedHeaderTest {

    private final JoinedHeader header = new JoinedHeader(new HeaderWords(Map.of("考生姓名", Field.NAME)));

    @Test
    void oneListKeepsItsHeaderAndItsRows() {
        header.next(List.of("报名序号", "姓名", "备注", "备注", ""));

        assertThat(header.cells()).containsExactly("报名序号", "姓名", "备注", "备注", "");
        assertThat(header.arranged(List.of("1", "甲", "a", "b", "c"))).containsExactly("1", "甲", "a", "b", "c");
    }

    @Test
    void rowsOfAnotherListStandUnderTheSameColumns() {
        header.next(List.of("报名序号", "姓名", "备注"));
        header.next(List.of("考生姓名", "备注", "车牌", "报名序号"));

        assertThat(header.cells()).containsExactly("报名序号", "姓名", "备注", "车牌");
        assertThat(header.arranged(List.of("乙", "b", "c", "2"))).containsExactly("2", "乙", "b", "c");
        assertThat(header.arranged(List.of("丙"))).containsExactly("", "丙", "", "");
    }

    @Test
    void aPhotoHasNoCells() {
        header.next(List.of("报名序号"));

        assertThat(header.arranged(List.of())).isEmpty();
    }
}
