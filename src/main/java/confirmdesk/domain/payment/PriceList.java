package confirmdesk.domain.payment;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The prices of an exam year; the most exact row wins: by site, then region, then level, then mode. Source: the contract, "fees.csv". */
public final class PriceList {

    private static final Comparator<Fee> MOST_EXACT = Comparator.<Fee, Boolean>comparing(f -> !isAny(f.site()))
            .thenComparing(f -> !isAny(f.region()))
            .thenComparing(f -> !isAny(f.level()))
            .thenComparing(f -> !isAny(f.mode()));

    private final List<Fee> fees;

    public PriceList(List<Fee> fees) {
        this.fees = List.copyOf(fees);
    }

    /** The price for who registers there, for that level and mode; empty if the table has none. */
    public Optional<Fee> price(String region, String site, String level, String mode) {
        return fees.stream()
                .filter(f -> fits(f.region(), region)
                        && fits(f.site(), site)
                        && fits(f.level(), level)
                        && fits(f.mode(), mode))
                .max(MOST_EXACT);
    }

    /** What a registration owes at these prices: subjects chosen × price + registration fee; empty without a price. */
    public Optional<Fen> owed(Registration registration, String mode) {
        int subjects = SubjectSet.chosenIn(registration.answers()).size();
        return price(registration.get(Field.REGION), registration.get(Field.SITE), registration.get(Field.LEVEL), mode)
                .map(fee -> fee.perSubject().times(subjects).plus(fee.registration()));
    }

    /** Levels come as 初级（师） and 初级(师): width and brackets don't matter. */
    private static boolean fits(String row, String value) {
        return isAny(row) || Normal.withoutBrackets(row).equals(Normal.withoutBrackets(value));
    }

    private static boolean isAny(String row) {
        return row.isBlank() || row.strip().equals("*");
    }
}
