package confirmdesk.ui.registering;

import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.SubmitDraft;

/** What can be done with a draft. */
public record Verbs(BeginDraft begin, FillDraft fill, SubmitDraft submit) {}
