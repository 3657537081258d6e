package confirmdesk.domain.notice;

import confirmdesk.domain.examyear.NoticeKind;

/**
 * A notice that somebody must get. Each is given once; one that tells reasons is another one when the reasons are others.
 *
 * @param basis the codes of the reasons it tells, joined by {@code |}; empty if it tells none
 */
public record Due(NoticeKind kind, String basis) {}
