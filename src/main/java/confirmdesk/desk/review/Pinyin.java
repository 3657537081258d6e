package confirmdesk.desk.review;

import java.util.List;

/** Reads names aloud, so that they are found by what a keyboard can type. */
public interface Pinyin {

    /**
     * The syllables of a name in a–z, ü as {@code v}, without tones: one for each Chinese character, a surname by its
     * surname reading, and one for each run of Latin letters; what can't be read has none.
     */
    List<String> syllables(String name);
}
