package confirmdesk.desk.slips;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.util.List;
import java.util.Optional;

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

    /** People with two pictures each. @param before over the first @param after over the second */
    public record Portraits(String before, String after, List<Portrait> portraits) implements Part {

        public Portraits {
            portraits = List.copyOf(portraits);
        }
    }

    /** @param lines who it is, first the name */
    public record Portrait(List<String> lines, Optional<Pixels> before, Optional<Pixels> after) {

        public Portrait {
            lines = List.copyOf(lines);
        }

        /** The words alone: an array of pixels says something else every time. */
        @Override
        public String toString() {
            return lines.toString();
        }
    }

    /** Places to sign. */
    public record Signatures(List<String> places) implements Part {

        public Signatures {
            places = List.copyOf(places);
        }
    }
}
