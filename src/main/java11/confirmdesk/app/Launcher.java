package confirmdesk.app;

/** Where {@code java -jar} begins: readable for an older Java, so that it can say which one is needed. */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int REFUSED = 3;

    private Launcher() {}

    public static void main(String[] args) {
        if (Runtime.version().feature() < NEEDED) {
            System.err.println("本程序需要 Java " + NEEDED + "，当前是 Java " + Runtime.version().feature()
                    + "。 Confirm Desk needs Java " + NEEDED + "; this is Java " + Runtime.version().feature() + ".");
            System.exit(REFUSED);
        }
        Main.main(args);
    }
}
