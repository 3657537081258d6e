package confirmdesk.files.pages;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.MarkupReader;
import confirmdesk.files.guard.PieceTooLong;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import confirmdesk.files.texts.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of a page, one after the other; what was read is forgotten at once. */
public final class TableRows implements RowSource {

    private final String file;
    private final RowBound bound;
    private final StreamParser parser;
    private final Spans spans = new Spans();
    private long count;

    private TableRows(String file, RowBound bound) {
        this.file = file;
        this.bound = bound;
        this.parser = new StreamParser(Parser.htmlParser()).parse(bound, "");
    }

    public static TableRows open(Incoming file, TextForm form) throws IOException {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(form.mark());
        return new TableRows(file.name(), new RowBound(new MarkupReader(new InputStreamReader(in, form.charset()))));
    }

    @Override
    public @Nullable SheetRow next() throws BadFile {
        try {
            for (Element row = parser.selectNext("tr"); row != null; row = parser.selectNext("tr")) {
                boolean layout = row.selectFirst("table") != null;
                SheetRow read = layout ? null : spans.row(row, count + 1);
                forget(row);
                if (read != null) {
                    count++;
                    return read;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw failure(e);
        }
        if (bound.isOpen()) {
            throw BadFile.of("file.html.cut", file);
        }
        return null;
    }

    /** Cells of a page have no address, so a row that is longer or shorter than it should be may be shifted. */
    @Override
    public void checkWidth(SheetRow row, int width, int known) throws BadFile {
        if (row.width() > width || row.cells().size() < width) {
            throw BadFile.of(
                    "file.csv.ragged",
                    file,
                    String.valueOf(row.number()),
                    String.valueOf(row.cells().size()),
                    String.valueOf(width));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        bound.close();
    }

    /** Removes the row and everything before it, which the parser doesn't need any more. */
    private static void forget(Element row) {
        for (Node node = row; node != null && node.parent() != null; node = node.parent()) {
            Node before = node.previousSibling();
            while (before != null) {
                before.remove();
                before = node.previousSibling();
            }
        }
        row.empty();
    }

    private BadFile failure(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitReached) {
                return BadFile.of("file.html.long-row", file, String.valueOf(count + 1));
            }
            if (cause instanceof PieceTooLong) {
                return BadFile.of("file.xlsx.long-text", file, String.valueOf(Limits.CELL));
            }
        }
        return BadFile.of("file.unreadable", file);
    }
}
