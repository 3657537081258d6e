package confirmdesk.ui.payments;

import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;

/** What the parts of the screen work with. */
public record Screen(Tasks tasks, Dialogs dialogs, Worklist worklist) {}
