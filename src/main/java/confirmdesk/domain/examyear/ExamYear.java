package confirmdesk.domain.examyear;

import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.requirements.Requirements;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exam-year tables: everything that changes from year to year, as data.
 *
 * @param passMark the score from which a subject counts as passed
 * @param defaultMode how a specialty that the table doesn't have is examined
 * @param successors the code that a specialty has now, by the code that it had before specialties were merged
 * @param mergePapers the documents that may be seen for a score merge
 * @param examples the tables and rows that hold examples only, as words to be shown, by table
 */
public record ExamYear(
        int year,
        Set<String> autoConfirmRegions,
        List<ComparedField> comparedFields,
        List<Window> windows,
        List<Fee> fees,
        List<PaymentRule> paymentRules,
        PhotoProfile photo,
        List<Reason> reasons,
        Map<String, Specialty> specialties,
        String defaultMode,
        int passMark,
        IdTypes idTypes,
        HeaderWords headerWords,
        NameVariants names,
        Map<String, String> successors,
        List<MergePaper> mergePapers,
        Requirements requirements,
        WithdrawalWords withdrawal,
        List<NoticeTemplate> notices,
        Map<String, Integer> examples) {

    public ExamYear {
        autoConfirmRegions = Set.copyOf(autoConfirmRegions);
        comparedFields = List.copyOf(comparedFields);
        windows = List.copyOf(windows);
        fees = List.copyOf(fees);
        paymentRules = List.copyOf(paymentRules);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
        specialties = Map.copyOf(specialties);
        successors = Map.copyOf(successors);
        mergePapers = List.copyOf(mergePapers);
        examples = Map.copyOf(examples);
    }

    /** The window of a region: its own rows, else those of every region; of several the one that ends last; empty means open. */
    public Optional<Window> window(Window.Kind kind, String region) {
        String plain = Normal.of(Field.REGION, region);
        return windows.stream()
                .filter(w -> w.kind() == kind)
                .filter(w -> w.region().isEmpty()
                        || Normal.of(Field.REGION, w.region()).equals(plain))
                .max(Comparator.<Window, Boolean>comparing(w -> !w.region().isEmpty())
                        .thenComparing(Window::last, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The text of a notice; empty if the year doesn't give it out. */
    public Optional<NoticeTemplate> notice(NoticeKind kind) {
        return notices.stream().filter(n -> n.kind() == kind).findFirst();
    }

    /** The code under which a specialty is examined this year. Source: domain notes, part 2.4, merging of specialties. */
    public String specialtyNow(String code) {
        String plain = Normal.code(code);
        return successors.getOrDefault(plain, plain);
    }

    /**
     * The kinds of documents of which none was seen: a merge needs one of each kind. Source: the 2023 notice ([1] in the
     * domain notes, part 2.4), a valid identity paper and proof.
     *
     * @param seen codes of the table
     */
    public Set<String> missingKinds(Collection<String> seen) {
        Set<String> missing =
                mergePapers.stream().map(MergePaper::kind).collect(Collectors.toCollection(LinkedHashSet::new));
        mergePapers.stream()
                .filter(paper -> seen.contains(paper.code()))
                .forEach(paper -> missing.remove(paper.kind()));
        return missing;
    }

    /** How a specialty is examined. */
    public String mode(String specialtyCode) {
        Specialty specialty = specialties.get(Normal.code(specialtyCode));
        return specialty == null ? defaultMode : specialty.mode();
    }
}
