package confirmdesk.ui.review.slips;

import confirmdesk.desk.slips.MakeSlip;
import confirmdesk.desk.slips.PutOnPaper;

/** What slips need: making one, and letting it out. */
public record Paperwork(MakeSlip make, PutOnPaper out) {}
