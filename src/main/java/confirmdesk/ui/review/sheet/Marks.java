package confirmdesk.ui.review.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two values beside each other, with the characters marked that differ; only if the values are similar, because marks
 * all over a text say nothing.
 */
public record Marks(List<Run> before, List<Run> now) {

    /** From this share of common characters on two values count as similar. */
    private static final double SIMILAR = 0.4;

    private static final int LONGEST = 300;
    private static final int SHORTEST_COMMON_RUN = 2;

    public Marks {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /** A run of characters that stand in both values, or don't. */
    public record Run(String text, boolean changed) {}

    public static Marks of(String before, String now) {
        int[] a = before.codePoints().toArray();
        int[] b = now.codePoints().toArray();
        if (a.length == 0 || b.length == 0 || Math.max(a.length, b.length) > LONGEST) {
            return unmarked(before, now);
        }
        int[][] common = common(a, b);
        if (2.0 * common[0][0] < SIMILAR * (a.length + b.length)) {
            return unmarked(before, now);
        }
        boolean[] keptInA = new boolean[a.length];
        boolean[] keptInB = new boolean[b.length];
        trace(a, b, common, keptInA, keptInB);
        return new Marks(runs(a, keptInA), runs(b, keptInB));
    }

    /** The same marks on values as they can be shown. */
    Marks shown(UnaryOperator<String> how) {
        return new Marks(shown(before, how), shown(now, how));
    }

    private static List<Run> shown(List<Run> runs, UnaryOperator<String> how) {
        return runs.stream()
                .map(run -> new Run(how.apply(run.text()), run.changed()))
                .toList();
    }

    static Marks unmarked(String before, String now) {
        return new Marks(List.of(new Run(before, false)), List.of(new Run(now, false)));
    }

    /** The length of the longest common subsequence of the rest of both from each place on. */
    private static int[][] common(int[] a, int[] b) {
        int[][] lengths = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                lengths[i][j] =
                        a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static void trace(int[] a, int[] b, int[][] common, boolean[] keptInA, boolean[] keptInB) {
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                keptInA[i++] = true;
                keptInB[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The runs; a lone common character between two changes counts as changed, so that marks stay calm. */
    private static List<Run> runs(int[] text, boolean[] kept) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && kept[to] == kept[from]) {
                to++;
            }
            boolean lone = from > 0 && to < text.length && to - from < SHORTEST_COMMON_RUN;
            append(runs, new String(text, from, to - from), !kept[from] || lone);
            from = to;
        }
        return runs;
    }

    private static void append(List<Run> runs, String text, boolean changed) {
        if (!runs.isEmpty() && runs.getLast().changed() == changed) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text() + text, changed));
        } else {
            runs.add(new Run(text, changed));
        }
    }
}
