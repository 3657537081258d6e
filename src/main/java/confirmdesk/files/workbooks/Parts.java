package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.PieceTooLong;
import confirmdesk.files.guard.ZipEntryInfo;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a workbook and what they point at (ECMA-376 part 2). */
record Parts(String file, GuardedZip zip, Map<String, ZipEntryInfo> entries) {

    static Parts of(GuardedZip zip, String file) {
        Map<String, ZipEntryInfo> entries = new HashMap<>();
        zip.entries().forEach(entry -> entries.putIfAbsent(key(entry.name()), entry));
        return new Parts(file, zip, entries);
    }

    /** Where a part points: the last word of the kind, and the part, by the name that the pointing part uses. */
    record Target(String kind, String part) {}

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    XmlPart open(String part) throws BadFile, IOException, XMLStreamException {
        ZipEntryInfo entry =
                Optional.ofNullable(entries.get(key(part))).orElseThrow(() -> BadFile.of("file.xlsx.damaged", file));
        return XmlPart.open(zip.read(entry), file);
    }

    /** What a part points at; empty if it says nothing. @param part empty for the workbook as a whole */
    Map<String, Target> targets(String part) throws BadFile, IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relations = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Target> targets = new LinkedHashMap<>();
        if (!has(relations)) {
            return targets;
        }
        try (XmlPart xml = open(relations)) {
            while (xml.next()) {
                if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String kind = xml.attribute("Type");
                    targets.put(
                            xml.attribute("Id"),
                            new Target(
                                    kind.substring(kind.lastIndexOf('/') + 1),
                                    resolved(folder, xml.attribute("Target"))));
                }
            }
        }
        return targets;
    }

    /** The sentence for what went wrong while reading, if it is about size; else the other one. */
    BadFile failure(Exception failure, BadFile other) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitReached) {
                return zip.tooLarge();
            }
            if (cause instanceof PieceTooLong) {
                return BadFile.of("file.xlsx.long-text", file, String.valueOf(Limits.CELL));
            }
        }
        return other;
    }

    private static String key(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }

    /** A name only, never a path on disk. */
    private static String resolved(String folder, String target) {
        String whole = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : whole.replace('\\', '/').split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
