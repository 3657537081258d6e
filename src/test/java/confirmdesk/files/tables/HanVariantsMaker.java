package confirmdesk.files.tables;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes {@code src/main/resources/tables/han_variants.csv} anew from ICU's Traditional-Simplified and the Unihan files
 * of the Unicode Character Database (Debian: package unicode-data). Two characters of the 2013 table of general
 * standard characters (Unihan: kTGH) are made one only where both ICU and Unihan say so.
 *
 * <p>Run it with the folder of {@code Unihan_Variants.txt} and {@code Unihan_OtherMappings.txt} and the file to write.
 */
public final class HanVariantsMaker {

    private static final Pattern CODE_POINT = Pattern.compile("U\\+([0-9A-F]{4,5})");
    private static final int ROUNDS = 3;

    private final Set<Integer> standard = new TreeSet<>();
    private final Map<Integer, Set<Integer>> unihan = new HashMap<>();
    private final Map<Integer, Integer> common = new TreeMap<>();
    private final Map<Integer, List<Set<Integer>>> hints = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Path unihan = Path.of(arguments[0]);
        HanVariantsMaker maker = new HanVariantsMaker();
        maker.readUnihan(unihan.resolve("Unihan_OtherMappings.txt"));
        maker.readUnihan(unihan.resolve("Unihan_Variants.txt"));
        maker.readIcu();
        maker.readCompatibility();
        for (int round = 0; round < ROUNDS; round++) {
            maker.follow();
        }
        maker.write(Path.of(arguments[1]));
    }

    private void readIcu() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        for (String character : simplify.getSourceSet()) {
            String simple = simplify.transliterate(character);
            if (isOne(character) && isOne(simple) && !simple.equals(character)) {
                putSimplified(character.codePointAt(0), simple.codePointAt(0));
            }
        }
    }

    private void putSimplified(int traditional, int simple) {
        boolean bothStandard = standard.contains(traditional) && standard.contains(simple);
        if (!bothStandard
                || unihan.getOrDefault(traditional, Set.of()).contains(simple)
                || unihan.getOrDefault(simple, Set.of()).contains(traditional)) {
            common.put(traditional, simple);
        }
    }

    private void readUnihan(Path file) throws IOException {
        Map<String, Set<Integer>> cells = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (parts.length == 3) {
                read(Integer.parseInt(parts[0].substring(2), 16), parts[1], parts[2], cells);
            }
        }
        cells.values().forEach(cell -> cell.forEach(c -> hint(c, cell)));
    }

    private void read(int character, String property, String value, Map<String, Set<Integer>> cells) {
        switch (property) {
            case "kTGH" -> standard.add(character);
            case "kSimplifiedVariant", "kTraditionalVariant", "kZVariant", "kSemanticVariant", "kJinmeiyoKanji" -> {
                unihan.computeIfAbsent(character, k -> new TreeSet<>()).addAll(codePoints(value));
                hint(character, codePoints(value));
            }
            case "kCCCII", "kEACC" -> {
                for (String code : value.split(" ")) {
                    cells.computeIfAbsent(property + cell(code), k -> new TreeSet<>())
                            .add(character);
                }
            }
            default -> {}
        }
    }

    /** CCCII and EACC write the variants of a character in the same row and cell, six planes apart. */
    private static String cell(String code) {
        int plane = (Integer.parseInt(code.substring(0, 2), 16) - 0x21) % 6;
        return plane + code.substring(2);
    }

    private void readCompatibility() {
        BiConsumer<Integer, Integer> range = (first, last) -> {
            for (int c = first; c <= last; c++) {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                if (isOne(plain) && plain.codePointAt(0) != c) {
                    common.put(c, plain.codePointAt(0));
                }
            }
        };
        range.accept(0x2E80, 0x2FD5);
        range.accept(0xF900, 0xFAFF);
        range.accept(0x2F800, 0x2FA1F);
    }

    /** Gives a character without a common writing the one that most of the hints point to, if there is one. */
    private void follow() {
        Map<Integer, Integer> found = new TreeMap<>();
        hints.forEach((character, sets) -> {
            if (!standard.contains(character) && !common.containsKey(character)) {
                Map<Integer, Integer> votes = votes(sets);
                int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
                List<Integer> best = new ArrayList<>(votes.keySet());
                best.removeIf(c -> votes.get(c) < most);
                if (best.size() == 1) {
                    found.put(character, best.getFirst());
                }
            }
        });
        common.putAll(found);
    }

    private Map<Integer, Integer> votes(List<Set<Integer>> sets) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Set<Integer> set : sets) {
            Set<Integer> targets = new TreeSet<>();
            set.stream().map(this::end).filter(standard::contains).forEach(targets::add);
            targets.forEach(c -> votes.merge(c, 1, Integer::sum));
        }
        return votes;
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("变体,通用"));
        for (int character : common.keySet()) {
            if (end(character) != character) {
                lines.add(Character.toString(character) + "," + Character.toString(end(character)));
            }
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private int end(int character) {
        int end = common.getOrDefault(character, character);
        for (int steps = 0; !standard.contains(end) && common.containsKey(end) && steps < ROUNDS; steps++) {
            end = common.get(end);
        }
        return end;
    }

    private void hint(int character, Set<Integer> others) {
        Set<Integer> rest = new TreeSet<>(others);
        rest.remove(character);
        hints.computeIfAbsent(character, k -> new ArrayList<>()).add(rest);
    }

    private static Set<Integer> codePoints(String value) {
        Set<Integer> all = new TreeSet<>();
        Matcher matcher = CODE_POINT.matcher(value);
        while (matcher.find()) {
            all.add(Integer.parseInt(matcher.group(1), 16));
        }
        return all;
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
