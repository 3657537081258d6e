package confirmdesk.files.kinds;

import confirmdesk.domain.message.Message;

/** What a file is by its content, and for what the program can't read the sentence that says what to do instead. */
public enum FileKind {
    TEXT("file.kind.text"),
    XLSX("file.kind.xlsx"),
    PHOTO_ZIP("file.kind.photo-zip"),
    LIST_ZIP("file.kind.list-zip"),
    EMPTY_ZIP("file.kind.empty-zip"),
    XLS("file.kind.xls"),
    XLS_BEFORE_97("file.kind.xls-before-97"),
    XLSB("file.kind.xlsb"),
    ODS("file.kind.ods"),
    HTML("file.kind.html"),
    XML("file.kind.xml"),
    ENCRYPTED("file.kind.encrypted"),
    DOCUMENT("file.kind.document"),
    PDF("file.kind.pdf"),
    PICTURE("file.kind.picture"),
    OTHER_ARCHIVE("file.kind.other-archive"),
    DBF("file.kind.dbf"),
    WEB_ARCHIVE("file.kind.web-archive"),
    UNKNOWN("file.kind.unknown");

    private final String key;

    FileKind(String key) {
        this.key = key;
    }

    /** What the file is and what to do, where a list was wanted. */
    public Message insteadOfList(String file) {
        return Message.of(key, file);
    }
}
