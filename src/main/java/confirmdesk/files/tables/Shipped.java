package confirmdesk.files.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables that come with the program. */
final class Shipped {

    /** The tables of a year, in the order in which they are written. */
    static final List<String> FILES = List.of(
            "fees.csv",
            "auto_confirm_regions.csv",
            "compared_fields.csv",
            "windows.csv",
            "payment_rules.csv",
            "photo_profile.csv",
            "reasons.csv",
            "papers.csv",
            "eligibility.csv",
            "specialties.csv",
            "subjects.csv",
            "specialty_successors.csv",
            "merge_papers.csv",
            "id_types.csv",
            "header_words.csv",
            "name_variants.csv",
            "withdrawal_words.csv",
            "notices.csv");

    private static final String FOLDER = "/tables/";

    /** The years that have tables of their own, oldest first. */
    private static final List<Integer> YEARS = List.of(2021, 2023);

    private Shipped() {}

    static int newest() {
        return YEARS.getLast();
    }

    /** The tables of a year; those it doesn't have are taken from another year and everything in them is an example. */
    static Map<String, String> of(int year) {
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach(file -> {
            int source = nearest(file, year);
            String text = text(source + "/" + file);
            texts.put(file, source == year ? text : asExample(file, text, source));
        });
        return texts;
    }

    /** The newest year up to this one that has the table, else the oldest after it. */
    private static int nearest(String file, int year) {
        List<Integer> having = YEARS.stream()
                .filter(y -> Shipped.class.getResource(FOLDER + y + "/" + file) != null)
                .toList();
        return having.stream().filter(y -> y <= year).reduce(having.getFirst(), Math::max);
    }

    /** The text of a file among the shipped tables. */
    static String text(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates of another year are no example: the windows are left out. The source is the last column of every table. */
    private static String asExample(String file, String text, int year) {
        List<String> lines = text.lines().toList();
        String mark = "," + Table.EXAMPLE + "（" + year + " 年度）";
        long rows = file.equals("windows.csv") ? 0 : lines.size();
        return lines.getFirst() + "\n"
                + lines.stream()
                        .skip(1)
                        .limit(rows)
                        .map(line -> line.substring(0, line.lastIndexOf(',')) + mark + "\n")
                        .collect(Collectors.joining());
    }
}
