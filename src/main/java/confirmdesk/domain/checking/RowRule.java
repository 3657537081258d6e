package confirmdesk.domain.checking;

import java.util.List;

/** One thing that is looked at in a row. */
interface RowRule {

    List<Finding> findings(ListedRow row);
}
