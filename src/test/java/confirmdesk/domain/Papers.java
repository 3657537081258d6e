package confirmdesk.domain;

import confirmdesk.domain.requirements.Applicants;
import confirmdesk.domain.requirements.Education;
import confirmdesk.domain.requirements.EligibilityRule;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.domain.requirements.Requirements;
import confirmdesk.domain.requirements.Scope;
import confirmdesk.domain.requirements.SpecialtyCodes;
import java.util.List;
import java.util.Set;

/** Small requirements for tests of the rules. */
public final class Papers {

    /** 申报表 and 身份证 of everybody, 成绩单 of returning candidates, 合同 only if they like; nobody needs years. */
    public static final Requirements FOUR = new Requirements(
            List.of(
                    paper("11", "申报表", "form", Applicants.ALL, true),
                    paper("12", "身份证", "ID card", Applicants.ALL, true),
                    paper("61", "成绩单", "scores", Applicants.RETURNING, true),
                    paper("81", "合同", "contract", Applicants.ALL, false)),
            List.of());

    private Papers() {}

    public static Paper paper(String code, String chinese, String english, Applicants who, boolean needed) {
        return new Paper(code, chinese, english, Scope.EVERYBODY, who, needed, "3", false);
    }

    /** A rule of 初级（师） for one education. */
    public static EligibilityRule rule(Education education, int years, String condition) {
        Scope scope = new Scope(SpecialtyCodes.ANY, Set.of("初级（师）"), Set.of(education), Set.of());
        return new EligibilityRule(
                scope, years, "从事本专业工作", condition, "in the specialty", "某某〔2000〕1号", "https://example.org/rule");
    }
}
