package confirmdesk.domain.settling;

/** How far a doubt about a registration is settled. */
public enum Stage {
    /** Nobody has said anything that still holds. */
    NONE,
    /** A score merge was asked for and waits for the second person. */
    REQUESTED,
    /** The second person said no: last year's scores stay where they are. */
    DECLINED,
    /** A person has answered what the rules left open. */
    SETTLED,
    /** Another registration of the same person stands; this one doesn't. */
    OTHER_STANDS
}
