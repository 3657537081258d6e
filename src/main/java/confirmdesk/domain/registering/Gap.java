package confirmdesk.domain.registering;

import confirmdesk.domain.message.Message;

/** What still keeps a draft from being submitted, or a page from being checked off. @param page where it is put right */
public record Gap(Page page, Message why) {}
