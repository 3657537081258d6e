package confirmdesk.desk.papers;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.papers.Eligibility;
import confirmdesk.domain.requirements.EligibilityRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says which rule of eligibility isn't fulfilled, with its words and its source; a person decides what it means. */
public record EligibilityWords(Texts texts) {

    /** One sentence for each rule that asks for more and for each that asks for something else; empty if all is well. */
    public List<String> sentences(Eligibility eligibility) {
        return switch (eligibility) {
            case Eligibility.Unknown _, Eligibility.Enough _ -> List.of();
            case Eligibility.TooFew few ->
                Stream.concat(
                                few.unmet().stream().map(rule -> rule(rule, "eligibility.unmet", few.years())),
                                few.met().stream().map(rule -> rule(rule, "eligibility.met", few.years())))
                        .toList();
        };
    }

    private String rule(EligibilityRule rule, String key, int worked) {
        return texts.text(key, String.valueOf(worked), needed(rule), rule.basis(), rule.source());
    }

    private String needed(EligibilityRule rule) {
        String years = String.valueOf(rule.years());
        if (!texts.locale().equals(Locale.CHINESE)) {
            return texts.text("eligibility.needs", years, rule.english());
        }
        String bare = texts.text("eligibility.needs", years, rule.counted());
        return rule.condition().isEmpty() ? bare : texts.text("eligibility.besides", bare, rule.condition());
    }
}
