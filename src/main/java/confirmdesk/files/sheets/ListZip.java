package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets.RowSink;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.guard.ZipEntryInfo;
import confirmdesk.files.kinds.Candidates;
import confirmdesk.files.kinds.FileKind;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of a zip, one after the other. What is no list is told and left out; a list that can't be read makes the
 * whole zip unusable, so that none is missed.
 */
final class ListZip {

    private static final Set<String> NO_LIST = Set.of(
            "file.no-header", "file.no-rows", "file.empty", "file.kind.document", "file.kind.pdf", "file.kind.unknown");

    private static final Pattern BEFORE_A_NUMBER = Pattern.compile("^.*?(?=\\d{15,})");

    private final Incoming file;
    private final Unpacking unpacking;
    private final HeaderWords words;
    private final RowSink sink;
    private @Nullable BadFile first;
    private int lists;
    private long rows;
    private String description = "";

    ListZip(Incoming file, Unpacking unpacking, HeaderWords words, RowSink sink) {
        this.file = file;
        this.unpacking = unpacking;
        this.words = words;
        this.sink = sink;
    }

    Reading read() throws BadFile, IOException {
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.PHOTOS)) {
            List<ZipEntryInfo> candidates = Candidates.in(zip);
            boolean pictures = Candidates.holdPictures(zip);
            if (!pictures) {
                tellOthers(zip);
            }
            Set<String> names = new HashSet<>();
            for (ZipEntryInfo entry : candidates) {
                if (!names.add(entry.name())) {
                    throw BadFile.of("file.zip.same-name", file.name(), entry.shownName());
                }
                if (!take(zip, entry, candidates.size() == 1 && !pictures)) {
                    return new Reading.Cancelled();
                }
            }
            if (lists == 0 && first != null && !pictures) {
                throw first;
            }
        }
        return new Reading.Complete(rows, lists == 1 ? "ZIP · " + description : "ZIP");
    }

    /** @return whether to go on */
    private boolean take(GuardedZip zip, ZipEntryInfo entry, boolean only) throws BadFile, IOException {
        String name = name(entry);
        try {
            Reading reading = unpacking.with(zip, entry, list -> OneList.read(new Incoming(list, name), words, sink));
            if (reading instanceof Reading.Complete complete) {
                lists++;
                rows += complete.rows();
                description = complete.description();
            }
            return reading instanceof Reading.Complete;
        } catch (BadFile e) {
            leaveOut(e, name, only);
            return true;
        }
    }

    private void leaveOut(BadFile why, String name, boolean only) throws BadFile {
        if (only || !NO_LIST.contains(why.why().key())) {
            throw why;
        }
        first = first == null ? why : first;
        tell(name, why.why());
    }

    private void tellOthers(GuardedZip zip) throws BadFile {
        for (ZipEntryInfo entry : zip.entries()) {
            if (Candidates.isFile(entry) && !Candidates.is(zip, entry)) {
                tell(name(entry), FileKind.UNKNOWN.insteadOfList(name(entry)));
            }
        }
    }

    private void tell(String name, Message why) {
        sink.noted(new RowProblem(new Place(name, 1), "", "", why, Message.of("file.zip.left-out.do"), List.of()));
    }

    /** The entry's place; what stands before a long number is left away, for it may be the name of the number's owner. */
    private String name(ZipEntryInfo entry) {
        return file.name() + " › " + BEFORE_A_NUMBER.matcher(entry.shownName()).replaceFirst("");
    }
}
