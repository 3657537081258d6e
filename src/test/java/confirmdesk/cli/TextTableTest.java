package confirmdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsBeginAtTheSamePlaceThoughChineseIsTwiceAsWide() {
        List<String> lines = new ArrayList<>();
        new TextTable()
                .row("姓名", "张三", "equal")
                .row("phone", "13800001234", "")
                .row("ｘ", "1")
                .print(lines::add);

        assertThat(lines).containsExactly("姓名   张三         equal", "phone  13800001234", "ｘ     1");
    }

    @Test
    void marksAndCharactersBeyondTheFirstPlaneAreMeasured() {
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
        assertThat(TextTable.width("é")).isEqualTo(1);
        assertThat(TextTable.width("​")).isZero();
    }

    @Test
    void aTableWithoutRowsPrintsNothing() {
        List<String> lines = new ArrayList<>();
        new TextTable().print(lines::add);

        assertThat(lines).isEmpty();
    }
}
