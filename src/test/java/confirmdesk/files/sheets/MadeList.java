package confirmdesk.files.sheets;

import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small list of made-up people, to be written in any form. */
record MadeList(List<String> header, List<List<String>> rows) {

    static MadeList small() {
        List<String> header =
                Field.needed().stream().map(Field::header).collect(Collectors.toCollection(ArrayList::new));
        header.add("备注");
        return new MadeList(
                header,
                List.of(
                        List.of("202300000000001", "甲一", "居民身份证", "11010519491231002X", "中级", "303", ""),
                        List.of("202300000000002", "乙·二", "居民身份证", "440524188001010014", "初级（师）", "203", "说\"好\",了"),
                        List.of("202300000000003", "丙𠮷三", "护照", "E12345678", "中级", "303", "两行\n的备注")));
    }

    MadeList withRows(List<List<String>> others) {
        return new MadeList(header, others);
    }

    MadeList withHeader(List<String> other) {
        return new MadeList(other, rows);
    }

    /** The list as text, every cell quoted that needs it. */
    String text(String separator, String lineEnd) {
        StringBuilder text = new StringBuilder();
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        for (List<String> row : all) {
            text.append(row.stream().map(c -> quoted(c, separator)).collect(Collectors.joining(separator)))
                    .append(lineEnd);
        }
        return text.toString();
    }

    Path write(Path file) throws IOException {
        return write(file, text(",", "\r\n"), StandardCharsets.UTF_8);
    }

    static Path write(Path file, String text, Charset charset) throws IOException {
        return Files.write(file, text.getBytes(charset));
    }

    private static String quoted(String cell, String separator) {
        boolean needed = cell.contains("\"") || cell.contains(separator) || cell.contains("\n");
        return needed ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
