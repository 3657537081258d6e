package confirmdesk.domain.paying;

import confirmdesk.domain.registration.Normal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the region's review (复审) said of a registration last. @param reason why it failed, empty if nobody said */
public record RegionReview(boolean passed, String reason) {

    private static final Set<String> PASSED =
            Set.of("通过", "审核通过", "复审通过", "已通过", "合格", "审核合格", "同意", "是", "Y", "YES", "1", "PASS", "PASSED");
    private static final Set<String> FAILED = Set.of(
            "不通过", "审核不通过", "复审不通过", "未通过", "审核未通过", "复审未通过", "不合格", "审核不合格", "不同意", "否", "N", "NO", "0", "FAIL",
            "FAILED");

    /** The review that a word of a list means; a word that means neither is never guessed at. */
    public static Optional<RegionReview> of(String word, String reason) {
        String plain = Normal.withoutSpaces(Normal.width(word)).toUpperCase(Locale.ROOT);
        return PASSED.contains(plain) || FAILED.contains(plain)
                ? Optional.of(new RegionReview(PASSED.contains(plain), reason.strip()))
                : Optional.empty();
    }

    /** Says no reason: it may name a person. */
    @Override
    public String toString() {
        return "RegionReview[" + (passed ? "passed" : "failed") + "]";
    }
}
