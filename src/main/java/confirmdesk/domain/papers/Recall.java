package confirmdesk.domain.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody who was sent back is asked for.
 *
 * @param until the last day to come back
 * @param papers codes of the papers that were missing
 */
public record Recall(LocalDate until, List<String> papers) {

    public Recall {
        papers = List.copyOf(papers);
    }
}
