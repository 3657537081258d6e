package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.requirements.Applicants;
import confirmdesk.domain.requirements.Education;
import confirmdesk.domain.requirements.EligibilityRule;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.domain.requirements.Requirements;
import confirmdesk.domain.requirements.Scope;
import confirmdesk.domain.requirements.SpecialtyCodes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of what candidates must bring and must have. */
final class RequirementTables {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    /** Codes of the log and of the store's rows: nothing that would need quoting there. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,12}");

    private RequirementTables() {}

    static Requirements read(Table papers, Table eligibility) {
        Set<String> seen = new HashSet<>();
        return new Requirements(
                papers.rows().stream().map(row -> paper(row, seen)).toList(),
                eligibility.rows().stream().map(RequirementTables::rule).toList());
    }

    private static Paper paper(TableRow row, Set<String> seen) {
        String code = row.needed("代码");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            row.problem("代码", Message.of("table.paperCode", code));
        } else if (!code.isEmpty() && !seen.add(code)) {
            row.problem("代码", Message.of("table.twice", code));
        }
        String chinese = row.needed("材料");
        return new Paper(
                code,
                chinese,
                row.text("英文").isEmpty() ? chinese : row.text("英文"),
                scope(row),
                row.parsed("适用考生", "table.applicants", Applicants::ofWord).orElse(Applicants.ALL),
                row.yes("必需", true),
                row.text("退回原因"),
                row.isExample());
    }

    private static EligibilityRule rule(TableRow row) {
        row.needed("年限");
        String counted = row.text("计算");
        return new EligibilityRule(
                scope(row),
                row.whole("年限").orElse(0),
                counted,
                row.text("附加条件"),
                row.text("英文").isEmpty() ? counted : row.text("英文"),
                row.text("依据"),
                row.text("来源"));
    }

    private static Scope scope(TableRow row) {
        return new Scope(
                codes(row),
                Set.copyOf(row.words("适用级别")),
                row.words("适用学历").stream()
                        .flatMap(word -> education(row, word).stream())
                        .collect(Collectors.toSet()),
                Set.copyOf(row.words("适用单位性质")));
    }

    private static Set<Education> education(TableRow row, String word) {
        return Education.ofWord(word).map(Set::of).orElseGet(() -> {
            row.problem("适用学历", Message.of("table.education", word));
            return Set.of();
        });
    }

    private static SpecialtyCodes codes(TableRow row) {
        return new SpecialtyCodes(row.words("适用专业").stream()
                .flatMap(word -> range(row, word).stream())
                .toList());
    }

    private static Set<SpecialtyCodes.Range> range(TableRow row, String word) {
        Matcher found = RANGE.matcher(word);
        if (found.matches()) {
            int first = Integer.parseInt(found.group(1));
            int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            if (first <= last) {
                return Set.of(new SpecialtyCodes.Range(first, last));
            }
        }
        row.problem("适用专业", Message.of("table.codes", word));
        return Set.of();
    }
}
