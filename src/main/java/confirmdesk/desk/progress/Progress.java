package confirmdesk.desk.progress;

/** Told by long work how far it is, and asked whether it should stop. */
public interface Progress {

    /** A {@link Progress} that nobody watches. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(Step step, long done, long of) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** Called now and then. @param of how many there are, 0 if unknown */
    void at(Step step, long done, long of);

    boolean isCancelled();

    /** What the work is at. */
    enum Step {
        ROWS,
        PHOTOS,
        COMPARING,
        CONFIRMING,
        CLOSING,
        WRITING,
        CHECKING,
        CHECKING_PHOTOS
    }
}
