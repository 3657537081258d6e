package confirmdesk.domain.requirements;

import confirmdesk.domain.registration.Normal;
import java.util.List;

/** Specialties by their codes, singly and from one to another; none at all means any. */
public record SpecialtyCodes(List<Range> ranges) {

    public static final SpecialtyCodes ANY = new SpecialtyCodes(List.of());

    public SpecialtyCodes {
        ranges = List.copyOf(ranges);
    }

    /** Whether the code is one of them. */
    public boolean contains(String code) {
        String plain = Normal.code(code);
        return ranges.isEmpty()
                || (plain.matches("\\d{1,6}")
                        && ranges.stream().anyMatch(range -> range.contains(Integer.parseInt(plain))));
    }

    /** Codes from the first to the last one, both included. */
    public record Range(int first, int last) {

        public Range {
            if (last < first) {
                throw new IllegalArgumentException("a range that ends before it begins");
            }
        }

        boolean contains(int code) {
            return first <= code && code <= last;
        }
    }
}
