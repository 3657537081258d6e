package confirmdesk.desk.reading;

import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header under which rows of several lists stand together, each column once: lists have their columns in different
 * orders and under different words.
 */
public final class JoinedHeader {

    private final HeaderWords words;
    private final List<String> cells = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int[] places = {};

    public JoinedHeader(HeaderWords words) {
        this.words = words;
    }

    /** The rows that come next stand under this header in their own list. */
    public void next(List<String> header) {
        Set<String> taken = new HashSet<>();
        places = new int[header.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = column(key(header.get(i), i, taken), header.get(i));
        }
    }

    /** All columns so far, each under the word of the first list that has it. */
    public List<String> cells() {
        return List.copyOf(cells);
    }

    /** A row of the present list with its cells under this header. */
    public List<String> arranged(List<String> row) {
        if (row.isEmpty()) {
            return row;
        }
        String[] arranged = new String[cells.size()];
        Arrays.fill(arranged, "");
        for (int i = 0; i < Math.min(places.length, row.size()); i++) {
            arranged[places[i]] = row.get(i);
        }
        return List.of(arranged);
    }

    private int column(String key, String word) {
        return columns.computeIfAbsent(key, k -> {
            cells.add(word);
            return cells.size() - 1;
        });
    }

    /** Known columns are one whatever their word; unknown ones by their word, of which a list may have several. */
    private String key(String word, int place, Set<String> taken) {
        String key = words.field(word).map(Field::header).orElse(word.strip());
        boolean isFree = !key.isEmpty() && taken.add(key);
        return isFree ? key : key + " " + place;
    }
}
