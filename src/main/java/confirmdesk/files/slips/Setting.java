package confirmdesk.files.slips;

import confirmdesk.desk.slips.Slip;
import confirmdesk.files.slips.Pen.Ink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets the parts of a slip below each other. */
final class Setting {

    private static final float BODY = 9.5f;
    private static final float STRONG = 11f;
    private static final float LABEL_SHARE = 0.32f;
    private static final float GAP = 8f;
    private static final float SIGN_HEIGHT = 40f;
    private static final float CELL_SPACE = 5f;

    private final Pen pen;

    Setting(Pen pen) {
        this.pen = pen;
    }

    void set(Slip.Part part) throws IOException {
        switch (part) {
            case Slip.Facts facts -> facts(facts);
            case Slip.Lines lines -> lines(lines);
            case Slip.Grid grid -> grid(grid);
            case Slip.Portraits portraits -> new PortraitRows(pen).set(portraits);
            case Slip.Signatures signatures -> signatures(signatures);
        }
        pen.down(GAP);
    }

    private void heading(String title) throws IOException {
        if (!title.isEmpty()) {
            pen.room(BODY * Pen.LEADING * 3);
            pen.text(pen.font().writable(title), pen.left(), pen.y(), BODY, Ink.STRONG);
            pen.down(BODY * Pen.LEADING);
            pen.rule(pen.left(), pen.left() + pen.width(), pen.y());
            pen.down(3);
        }
    }

    private void facts(Slip.Facts part) throws IOException {
        heading(part.title());
        float half = pen.width() / 2;
        float label = half * LABEL_SHARE;
        for (int i = 0; i < part.facts().size(); i += 2) {
            List<Cell> cells = new ArrayList<>();
            for (int side = 0; side < 2 && i + side < part.facts().size(); side++) {
                Slip.Fact fact = part.facts().get(i + side);
                float x = pen.left() + side * half;
                cells.add(cell(fact.label(), x, label - CELL_SPACE, Ink.QUIET));
                cells.add(cell(fact.value(), x + label, half - label - CELL_SPACE, Ink.PLAIN));
            }
            row(cells);
        }
    }

    private void lines(Slip.Lines part) throws IOException {
        heading(part.title());
        float size = part.strong() ? STRONG : BODY;
        for (String text : part.lines()) {
            for (String line : pen.font().lines(text, size, pen.width())) {
                pen.room(size * Pen.LEADING);
                pen.text(line, pen.left(), pen.y(), size, part.strong() ? Ink.STRONG : Ink.PLAIN);
                pen.down(size * Pen.LEADING);
            }
        }
    }

    private void grid(Slip.Grid part) throws IOException {
        heading(part.title());
        row(cells(part.header(), part.widths(), Ink.QUIET));
        pen.rule(pen.left(), pen.left() + pen.width(), pen.y() + 1);
        for (List<String> line : part.rows()) {
            row(cells(line, part.widths(), Ink.PLAIN));
        }
    }

    private List<Cell> cells(List<String> texts, List<Integer> widths, Ink ink) throws IOException {
        float all = widths.stream().mapToInt(Integer::intValue).sum();
        List<Cell> cells = new ArrayList<>();
        float x = pen.left();
        for (int i = 0; i < texts.size(); i++) {
            float width = pen.width() * widths.get(i) / all;
            cells.add(cell(texts.get(i), x, width - CELL_SPACE, ink));
            x += width;
        }
        return cells;
    }

    private Cell cell(String text, float x, float width, Ink ink) throws IOException {
        return new Cell(pen.font().lines(text, BODY, width), x, ink);
    }

    private void row(List<Cell> cells) throws IOException {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        pen.room(most * BODY * Pen.LEADING);
        for (Cell cell : cells) {
            for (int i = 0; i < cell.lines().size(); i++) {
                pen.text(cell.lines().get(i), cell.x(), pen.y() - i * BODY * Pen.LEADING, BODY, cell.ink());
            }
        }
        pen.down(most * BODY * Pen.LEADING);
    }

    private void signatures(Slip.Signatures part) throws IOException {
        pen.room(SIGN_HEIGHT);
        pen.down(SIGN_HEIGHT - BODY * Pen.LEADING);
        float share = pen.width() / part.places().size();
        for (int i = 0; i < part.places().size(); i++) {
            float x = pen.left() + i * share;
            String place = pen.font().writable(part.places().get(i));
            pen.text(place, x, pen.y(), BODY, Ink.QUIET);
            pen.rule(x + pen.font().width(place, BODY) + 4, x + share - GAP, pen.y() - BODY - 2);
        }
        pen.down(BODY * Pen.LEADING);
    }

    private record Cell(List<String> lines, float x, Ink ink) {}
}
