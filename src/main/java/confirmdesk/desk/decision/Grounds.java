package confirmdesk.desk.decision;

/**
 * What the clerk brings for a confirmation.
 *
 * @param formCode the code on the paper form, empty if it wasn't looked at
 * @param reason why a stop that offers a reason is passed, empty if there is none
 */
public record Grounds(String formCode, String reason) {

    public static final Grounds NONE = new Grounds("", "");
}
