package confirmdesk.store.handback;

import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of exports that may be large, in sealed pieces. They are written before their export, in transactions of bounded
 * size; what an interrupted export left behind is written over by the next one, which gets the same number.
 */
public final class Pieces {

    public static final SealedTable TABLE = SealedTable.of("export_piece", "id", "export", "piece", "content");

    private static final int TRANSACTION_BYTES = 8 << 20;

    private final Database database;
    private final Seals seals;

    Pieces(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** Keeps the bytes of an export that is not there yet. */
    void keep(long export, Consumer<Consumer<byte[]>> bytes) {
        database.write(sql -> sql.change("DELETE FROM export_piece WHERE export = ?", export));
        try (Writer writer = new Writer(export)) {
            bytes.accept(writer::add);
            writer.commit();
        }
    }

    /** Gives the bytes of an export piece by piece. */
    void read(long export, Consumer<byte[]> sink) {
        database.read(sql -> {
            sql.each(
                    "SELECT piece, content FROM export_piece WHERE export = ? ORDER BY piece",
                    row -> sink.accept(seals.vault().open(row.bytes(2), place(export, row.number(1)))),
                    export);
            return true;
        });
    }

    private static String place(long export, long piece) {
        return "export " + export + " piece " + piece;
    }

    private final class Writer implements AutoCloseable {

        private final long export;
        private Database.@Nullable Transaction open;
        private long piece;
        private long bytes;

        Writer(long export) {
            this.export = export;
        }

        void add(byte[] content) {
            Database.Transaction now = open == null ? database.begin() : open;
            open = now;
            long id = now.sql().number("SELECT coalesce(max(id), 0) + 1 FROM export_piece");
            piece++;
            TABLE.put(now.sql(), seals.rows(), id, export, piece, seals.vault().seal(content, place(export, piece)));
            bytes += content.length;
            if (bytes >= TRANSACTION_BYTES) {
                commit();
            }
        }

        void commit() {
            if (open != null) {
                open.commit();
            }
            close();
        }

        @Override
        public void close() {
            Database.Transaction closing = open;
            open = null;
            bytes = 0;
            if (closing != null) {
                closing.close();
            }
        }
    }
}
