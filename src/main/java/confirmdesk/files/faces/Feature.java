package confirmdesk.files.faces;

/**
 * A light-and-dark pattern in the window of a cascade: rectangles whose sums are weighed against each other.
 *
 * @param rectangles x, y, width and height of each, one after the other; no more than three
 * @param tilted whether they stand on a corner
 */
record Feature(int[] rectangles, float[] weights, boolean tilted) {

    static final int MOST = 3;

    /** Puts down where the corners of the rectangles lie in sums of a stride, relative to the window. */
    void corners(int stride, int[] into, int from) {
        for (int i = 0; i < rectangles.length; i += 4) {
            int at = rectangles[i] + stride * rectangles[i + 1];
            int width = rectangles[i + 2];
            int height = rectangles[i + 3];
            int across = tilted ? width + stride * width : width;
            int down = tilted ? stride * height - height : stride * height;
            into[from + i] = at;
            into[from + i + 1] = at + across;
            into[from + i + 2] = at + down;
            into[from + i + 3] = at + across + down;
        }
    }
}
