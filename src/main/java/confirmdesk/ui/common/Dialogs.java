package confirmdesk.ui.common;

import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few windows beside the window: choosing files, and saying that the machinery broke. */
public interface Dialogs {

    /** What lists, and archives of them, are usually called; what a file is its content says. */
    List<String> LISTS = List.of("*.xlsx", "*.xls", "*.csv", "*.txt", "*.zip");

    /** A workbook that is saved. */
    FileKind WORKBOOK = new FileKind(Message.of("import.workbook-kind"), List.of("*.xlsx"));

    Optional<Path> openFile(Message title, FileKind kind);

    /** Several files at once; empty if the clerk thought better of it. */
    List<Path> openFiles(Message title, FileKind kind);

    Optional<Path> saveFile(Message title, Message suggestedName, FileKind kind);

    Optional<Path> openFolder(Message title);

    /** Says what the computer refused, such as a full disk: one sentence with the remedy. */
    void trouble(Message why);

    /** Says that the machinery broke, with a code short enough to be read out over the telephone. */
    void broken(String code);

    /** @param patterns such as {@code *.csv} */
    record FileKind(Message name, List<String> patterns) {

        public FileKind {
            patterns = List.copyOf(patterns);
        }
    }
}
