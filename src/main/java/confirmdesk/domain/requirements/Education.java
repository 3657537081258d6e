package confirmdesk.domain.requirements;

import confirmdesk.domain.registration.Normal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Levels of education as the rules of eligibility tell them apart, lowest first. Source: domain notes, part 4. */
public enum Education {
    SECONDARY("中专", List.of("中专", "中等专")),
    COLLEGE("大专", List.of("大专", "专科", "高职")),
    BACHELOR("本科", List.of("本科", "学士")),
    MASTER("硕士", List.of("硕士", "研究生")),
    DOCTOR("博士", List.of("博士"));

    private final String word;
    private final List<String> writings;

    Education(String word, List<String> writings) {
        this.word = word;
        this.writings = writings;
    }

    /** The word that the tables use. */
    public String word() {
        return word;
    }

    /** The level that a word of the tables names. */
    public static Optional<Education> ofWord(String word) {
        return Arrays.stream(values()).filter(e -> e.word.equals(word)).findFirst();
    }

    /** The highest level that the education or the degree says; empty if neither can be read. */
    public static Optional<Education> of(String education, String degree) {
        return Stream.of(education, degree).flatMap(text -> read(text).stream()).max(Comparator.naturalOrder());
    }

    /** 博士研究生 is both 博士 and 研究生: the highest counts. */
    private static Optional<Education> read(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text));
        return Arrays.stream(values())
                .filter(e -> e.writings.stream().anyMatch(plain::contains))
                .max(Comparator.naturalOrder());
    }
}
