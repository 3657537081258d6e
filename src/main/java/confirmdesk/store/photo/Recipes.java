package confirmdesk.store.photo;

import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** By which recipe a stored photo was made of what was handed in; a pair without one was stored whole. */
public final class Recipes {

    public static final SealedTable TABLE =
            SealedTable.ofPair("photo_recipe", "original", "photo", "turns", "half_degrees", "frame");

    private static final String SELECT =
            "SELECT turns, half_degrees, frame FROM photo_recipe WHERE original = ? AND photo = ?";

    private final RowSeals seals;

    Recipes(RowSeals seals) {
        this.seals = seals;
    }

    /** @param original the name of what was handed in @param photo the name of what is stored */
    void put(Sql sql, String original, String photo, Recipe recipe) {
        TABLE.put(sql, seals, original, photo, recipe.turns(), recipe.halfDegrees(), text(recipe.frame()));
    }

    Recipe of(Sql sql, String original, String photo) {
        return sql.first(SELECT, Recipes::read, original, photo).orElse(Recipe.NONE);
    }

    /** Forgets those of a photo that goes. */
    static void drop(Sql sql, String photo) {
        sql.change("DELETE FROM photo_recipe WHERE original = ? OR photo = ?", photo, photo);
    }

    private static Recipe read(Row row) {
        double[] frame = Stream.of(row.text(3).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Recipe((int) row.number(1), (int) row.number(2), new Frame(frame[0], frame[1], frame[2], frame[3]));
    }

    /** The four shares as exactly as they were reckoned. */
    private static String text(Frame frame) {
        return DoubleStream.of(frame.x(), frame.y(), frame.width(), frame.height())
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }
}
