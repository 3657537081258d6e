package confirmdesk.files.tables;

import confirmdesk.domain.examyear.ExamYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads all tables of a year together and collects what is wrong with them. */
final class YearReader {

    private final Map<String, String> texts;
    private final Problems problems;
    private final Map<String, Integer> examples = new HashMap<>();

    YearReader(Map<String, String> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    ExamYear read(int year) {
        Table specialties = table("specialties.csv", "专业代码", "专业名称");
        return new ExamYear(
                year,
                WordTables.regions(table("auto_confirm_regions.csv", "考区")),
                FieldTables.comparedFields(table("compared_fields.csv", "字段")),
                MoneyTables.windows(table("windows.csv", "名称")),
                MoneyTables.fees(table("fees.csv", "每科金额")),
                MoneyTables.paymentRules(table("payment_rules.csv")),
                PhotoTable.profile(table("photo_profile.csv", "规则")),
                WordTables.reasons(table("reasons.csv", "代码", "原因")),
                WordTables.specialties(specialties),
                WordTables.defaultMode(specialties),
                WordTables.passMark(table("subjects.csv", "科目")),
                WordTables.idTypes(table("id_types.csv", "证件类型")),
                FieldTables.headerWords(table("header_words.csv", "字段", "写法")),
                VariantTables.names(table("name_variants.csv", "变体", "通用")),
                SettlingTables.successors(table("specialty_successors.csv", "原专业代码", "现专业代码", "自年度"), year),
                SettlingTables.mergePapers(table("merge_papers.csv", "代码", "类别", "材料")),
                RequirementTables.read(table("papers.csv", "代码", "材料"), table("eligibility.csv", "年限")),
                NoticeTable.withdrawal(table("withdrawal_words.csv", "列", "写法")),
                NoticeTable.notices(table("notices.csv", "代码", "名称", "标题", "正文")),
                examples);
    }

    private Table table(String file, String... needed) {
        Table table = Table.of(file, Objects.requireNonNull(texts.get(file)), List.of(needed), problems);
        if (table.examples() > 0) {
            examples.put(file, table.examples());
        }
        return table;
    }
}
