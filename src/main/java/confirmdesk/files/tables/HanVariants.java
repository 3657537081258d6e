package confirmdesk.files.tables;

import java.util.HashMap;
import java.util.Map;

/**
 * The written variants of Chinese characters as ICU and Unihan know them, in a file of the program made from both; so
 * starting doesn't wait for ICU to load its rules (about half a second). The data are Unicode's, under the Unicode
 * License V3.
 */
final class HanVariants {

    private static final String FILE = "han_variants.csv";

    private HanVariants() {}

    static Map<Integer, Integer> shipped() {
        Map<Integer, Integer> common = new HashMap<>();
        Shipped.text(FILE).lines().skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            common.put(line.codePointAt(0), line.codePointAt(comma + 1));
        });
        return common;
    }
}
