package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that other programs wrote; who made which stands beside them. */
class RealWritersTest {

    private static final Path FOLDER = Path.of("src/test/resources/lists");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openpyxl.xlsx",
                "openpyxl-1904.xlsx",
                "openpyxl-dates.xlsx",
                "openpyxl-two-rows.xlsx",
                "libreoffice.xlsx",
                "libreoffice.xls",
                "libreoffice.html",
                "xlwt.xls"
            })
    void areReadAlike(String name) {
        ReadList read = ReadList.of(FOLDER.resolve(name));

        assertThat(read.rows())
                .extracting(row -> List.of(
                        row.answers().get(Field.REGISTRATION_NUMBER),
                        row.answers().get(Field.NAME),
                        row.answers().get(Field.ID_TYPE),
                        row.answers().get(Field.ID_NUMBER),
                        row.answers().get(Field.LEVEL),
                        row.answers().get(Field.SPECIALTY_CODE)))
                .containsExactly(
                        List.of("202300000000001", "甲一", "居民身份证", "11010519491231002X", "中级", "303"),
                        List.of("202300000000002", "乙·二", "居民身份证", "440524188001010014", "初级（师）", "203"),
                        List.of("202300000000003", "丙三", "护照", "E12345678", "中级", "303"));
        assertThat(read.rows()).allMatch(row -> row.numberCells().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openpyxl.xlsx",
                "openpyxl-1904.xlsx",
                "openpyxl-dates.xlsx",
                "libreoffice.xlsx",
                "libreoffice.xls",
                "libreoffice.html",
                "xlwt.xls"
            })
    void showTheSameDates(String name) {
        assertThat(ReadList.of(FOLDER.resolve(name)).rows())
                .extracting(row -> row.answers().get(Field.GRADUATION))
                .containsExactly("2019-07-01", "2018-06-30", "");
    }

    @Test
    void anOpenDocumentSheetIsNamed() {
        assertThat(ReadList.refusal(FOLDER.resolve("libreoffice.ods")))
                .contains("OpenDocument")
                .contains("save it as xlsx");
    }
}
