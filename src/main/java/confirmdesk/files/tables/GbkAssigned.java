package confirmdesk.files.tables;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The characters that stand behind U+E815 to U+E864: GBK's bytes FE50 to FEA0 (without FE7F) had no characters of
 * their own in Unicode when GBK was made. GB18030 knows them now, but for six that it gave new bytes.
 */
final class GbkAssigned {

    private static final int FIRST = 0xE815;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<Integer, Integer> LATER = Map.of(
            0xE816, 0x20087, 0xE817, 0x20089, 0xE818, 0x200CC, 0xE831, 0x215D7, 0xE83B, 0x2298F, 0xE855, 0x241FE);

    private GbkAssigned() {}

    static Map<Integer, Integer> characters() {
        Map<Integer, Integer> characters = new HashMap<>();
        int code = FIRST;
        for (int trail = 0x50; trail <= 0xA0; trail++) {
            if (trail != 0x7F) {
                byte[] bytes = {(byte) 0xFE, (byte) trail};
                int decoded = new String(bytes, GB18030).codePointAt(0);
                characters.put(code, LATER.getOrDefault(code, decoded));
                code++;
            }
        }
        return characters;
    }
}
