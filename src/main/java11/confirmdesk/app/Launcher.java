package confirmdesk.app;

/** Where {@code java -jar} begins: readable for an older Java, so that it can say which one is needed. */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int REFUSED = 3;

    private Launcher() {}

    public static void main(String[] args) {
        var found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.printf(
                    "本程序需要 Java %1$d，当前是 Java %2$d。 Confirm Desk needs Java %1$d; this is Java %2$d.%n", NEEDED, found);
            System.exit(REFUSED);
        }
        Main.main(args);
    }
}
