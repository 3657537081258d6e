package confirmdesk.desk.handback;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes a hand-back once more, the same bytes. */
public final class RepeatResults {

    static final String ENDING = ".zip";

    private final HandBacks handBacks;
    private final HandBackFiles files;

    public RepeatResults(HandBacks handBacks, HandBackFiles files) {
        this.handBacks = handBacks;
        this.files = files;
    }

    /** Writes the bytes of hand-back {@code number}; they are held against the hash under which they left. */
    public ResultsExport again(long number, Path file) {
        if (!endsRight(file)) {
            return new ResultsExport.WrongEnding(ENDING);
        }
        Optional<String> sha256 = handBacks.sha256(number);
        if (sha256.isEmpty()) {
            return new ResultsExport.NoSuchExport(number);
        }
        try (HandBackFiles.Packed packed = files.repeat(file, pieces -> handBacks.read(number, pieces))) {
            if (!packed.sha256().equals(sha256.get())) {
                return new ResultsExport.KeptBytesBroken(number);
            }
            packed.publish();
            return new ResultsExport.Repeated(number, file, packed.sha256());
        }
    }

    static boolean endsRight(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
