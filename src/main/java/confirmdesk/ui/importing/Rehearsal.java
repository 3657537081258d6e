package confirmdesk.ui.importing;

import confirmdesk.desk.progress.Progress;
import java.util.EnumMap;
import java.util.Map;

/** Learns in the dry run how much there is of everything, so that the import itself can say how far it is. */
final class Rehearsal {

    private final Map<Progress.Step, Long> learned = new EnumMap<>(Progress.Step.class);

    /** For the dry run: counts along. */
    Progress learning(Progress watched) {
        learned.clear();
        return new Counting(watched) {
            @Override
            long of(Step step, long done, long of) {
                learned.put(step, done);
                return of;
            }
        };
    }

    /** For the import: fills in how much there is, where the work itself doesn't know. */
    Progress knowing(Progress watched) {
        return new Counting(watched) {
            @Override
            long of(Step step, long done, long of) {
                return of == 0 && learned.containsKey(step) ? Math.max(done, learned.get(step)) : of;
            }
        };
    }

    /** Counts on where a step begins again from nothing, as it does with every file. */
    private abstract static class Counting implements Progress {

        private final Progress watched;
        private final Map<Step, Long> last = new EnumMap<>(Step.class);
        private final Map<Step, Long> before = new EnumMap<>(Step.class);

        Counting(Progress watched) {
            this.watched = watched;
        }

        abstract long of(Step step, long done, long of);

        @Override
        public void at(Step step, long done, long of) {
            long lastOne = last.getOrDefault(step, 0L);
            if (done < lastOne) {
                before.merge(step, lastOne, Long::sum);
            }
            last.put(step, done);
            long all = before.getOrDefault(step, 0L) + done;
            watched.at(step, all, of(step, all, of));
        }

        @Override
        public boolean isCancelled() {
            return watched.isCancelled();
        }
    }
}
