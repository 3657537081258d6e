package confirmdesk.desk.payment;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.util.List;

/** Writes the payment list: everyone confirmed who owes; a missing price stops it. */
public final class ExportPayments {

    /** What would stand on the list now. */
    public Summary preview() {
        throw new UnsupportedOperationException();
    }

    /** Writes, numbers and keeps the list. */
    public Result export(Path file, Clerk clerk, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The payment lists that left the program, newest first. */
    public List<Exports.Listed> earlier() {
        throw new UnsupportedOperationException();
    }

    /** Writes the bytes of list {@code number} once more. */
    public Result again(long number, Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a list holds.
     *
     * @param missing each region and level without a price, such as {@code 河南 中级}; while there is one nothing can be exported
     * @param examplePrices the sources of prices that are only examples (示例, 练习价)
     * @param reviewUnknown whether the program doesn't know the region's review, so that everyone confirmed is listed
     */
    public record Summary(
            long people,
            long automatic,
            Fen total,
            List<String> missing,
            List<String> examplePrices,
            boolean reviewUnknown) {}

    /** How an export ended. */
    public sealed interface Result {}

    public record Exported(long number, Path file, String sha256, Summary summary) implements Result {}

    public record PricesMissing(List<String> missing) implements Result {}

    public record NobodyOwes() implements Result {}

    public record NoSuchExport(long number) implements Result {}

    public record Cancelled() implements Result {}
}
