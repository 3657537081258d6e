package confirmdesk.desk.importing.photos;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Place;

/** Which archive is read, what is known of the photos of the whole import, and who watches. */
public final class Watch {

    private static final int REPORT_EVERY = 20;

    private final String file;
    private final TwoPhotos twoPhotos;
    private final Progress progress;
    private long read;

    public Watch(String file, TwoPhotos twoPhotos, Progress progress) {
        this.file = file;
        this.twoPhotos = twoPhotos;
        this.progress = progress;
    }

    public TwoPhotos twoPhotos() {
        return twoPhotos;
    }

    /** The place of the next photo. */
    public Place next() {
        return new Place(file, ++read);
    }

    public boolean goesOn() {
        if (read % REPORT_EVERY == 0) {
            progress.at(Progress.Step.PHOTOS, read, 0);
        }
        return !progress.isCancelled();
    }
}
