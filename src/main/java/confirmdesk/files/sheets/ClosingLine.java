package confirmdesk.files.sheets;

import confirmdesk.files.rows.CellText;
import confirmdesk.files.rows.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a list below the people: totals, who made it, notes. Such a line begins with one of these words, and
 * holds nothing but counts and amounts where every row of a person holds something.
 */
final class ClosingLine {

    private static final Pattern WORDS = Pattern.compile("""
        (本页|本表|全部)?(合计|总计|小计|共计|总数|总人数|合计人数)([:：(（\\d].*)?\
        |共(计|有)?\\d+(人|名|条|行|份).*\
        |(制表|填表|审核|复核|经办|负责|统计|打印|导出|填报|报送|报名)?(人|时间|日期|单位|盖章)?[:：].*\
        |(注|备注|说明|填表说明)[:：].*\
        |[(（—-]*以下空白[)）—-]*\
        |(grand|sub)?total([:(\\d].*)?\
        """, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COUNT = Pattern.compile("[¥￥]?[\\d,，.]{1,15}(人|名|条|份|科|元)?");

    private ClosingLine() {}

    static boolean is(SheetRow row, Header header) {
        int first = 0;
        while (first < row.cells().size() && CellText.isBlank(row.cell(first))) {
            first++;
        }
        if (!WORDS.matcher(bare(row.cell(first))).matches()) {
            return false;
        }
        for (int column : header.neededColumns()) {
            String cell = bare(row.cell(column));
            if (!cell.isEmpty()
                    && !COUNT.matcher(cell).matches()
                    && !WORDS.matcher(cell).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the row says the header once more, as lists do that were printed page by page. */
    static boolean isHeaderAgain(SheetRow row, Header header) {
        return row.width() == header.width()
                && row.cells().subList(0, row.width()).equals(header.cells());
    }

    private static String bare(String cell) {
        return String.join("", List.of(CellText.clean(cell).split("[\\s\u00A0\u3000]+")));
    }
}
