package confirmdesk.desk.slips;

/** The printer of the desk. */
public interface Printers {

    /** Prints a PDF on the printer that the computer uses by itself. @param title what the queue of the printer shows */
    Printed print(byte[] pdf, Slip.Size size, String title);

    /** How printing ended. */
    sealed interface Printed {

        /** It was handed to this printer. */
        record Sent(String printer) implements Printed {}

        record NoPrinter() implements Printed {}

        /** The printer refused. */
        record Failed(String printer) implements Printed {}
    }
}
