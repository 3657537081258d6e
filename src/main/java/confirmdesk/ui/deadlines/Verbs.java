package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.CloseWindow;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.withdrawal.SettleWithdrawals;

/** What can be done about deadlines and withdrawals. */
public record Verbs(WatchDeadlines watch, CloseWindow close, SettleWithdrawals settle, FindRegistrations find) {}
