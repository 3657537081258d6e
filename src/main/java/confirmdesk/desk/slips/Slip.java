package confirmdesk.desk.slips;

import java.util.List;

/**
 * A sheet of paper in words: what stands on it, not where.
 *
 * @param code what a scanner reads; empty for none
 * @param foot printed at the foot of every page
 */
public record Slip(Size size, String title, String subtitle, String code, List<Part> parts, String foot) {

    public Slip {
        parts = List.copyOf(parts);
    }

    /** How large the paper is. */
    public enum Size {
        A4,
        A5
    }

    /** A piece of the sheet, one below the other. */
    public sealed interface Part {}

    /** Labels with their values, two beside each other. */
    public record Facts(String title, List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String label, String value) {}

    /** Lines of text below each other. @param strong whether they are what the sheet is about */
    public record Lines(String title, List<String> lines, boolean strong) implements Part {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** @param widths the share of each column */
    public record Grid(String title, List<String> header, List<Integer> widths, List<List<String>> rows)
            implements Part {

        public Grid {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Places to sign. */
    public record Signatures(List<String> places) implements Part {

        public Signatures {
            places = List.copyOf(places);
        }
    }
}
